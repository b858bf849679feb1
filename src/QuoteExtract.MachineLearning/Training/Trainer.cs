using QuoteExtract.MachineLearning.Corpora;
using QuoteExtract.Model;

namespace QuoteExtract.MachineLearning.Training;

/// <summary>Makes the weights of the library from gold files: the same files give the same weights.</summary>
internal static class Trainer
{
    /// <summary>So that no single novel outweighs the news.</summary>
    private const int MostOfDocument = 250;

    /// <summary>Learns every model and writes it to a folder, one file each.</summary>
    public static void Train(IReadOnlyList<string> corpora, string folder, Action<string> log)
    {
        GoldDocument[] documents = [.. corpora.SelectMany(GoldReader.Read)];
        log($"{documents.Length} documents");

        // The kind of a region decides what the later stages see, so it is learned first.
        var untrained = new ModelSet(new WeightTable(new short[Quotations.KindWeights.Size], 1, 1, []), new WeightTable(new short[Attribution.FeatureSpace.Size], 1, 0, []));
        var regions = new List<KindExample>();
        using (var builder = new KindExamples())
        {
            foreach (GoldDocument document in documents)
            {
                var ofDocument = new List<KindExample>();
                builder.Add(document, untrained, ofDocument);
                regions.AddRange(Sample.Of(ofDocument, MostOfDocument));
            }
        }

        WeightTable kind = KindTrainer.Train(regions, l1: 0.2f, l2: 1f);
        log($"kind: {regions.Count} regions, {regions.Count(r => r.Speech)} of them speech");
        File.WriteAllBytes(Path.Combine(folder, "kind.bin"), WeightFile.Write(kind));

        var quotations = new List<AttributionExample>();
        var models = untrained with { Kind = kind };
        using (var builder = new AttributionExamples())
        {
            foreach (GoldDocument document in documents.Where(d => d.Characters.Count == 0 && d.Entities.Count == 0))
            {
                var ofDocument = new List<AttributionExample>();
                builder.Add(document, models, ofDocument);
                quotations.AddRange(Sample.Of(ofDocument, MostOfDocument));
            }
        }

        log($"attribution: {quotations.Count} quotations, {quotations.Count(q => q.Right.Any(r => r))} of them with a right candidate, {quotations.Sum(q => q.Right.Length)} candidates");
        File.WriteAllBytes(Path.Combine(folder, "attribution.bin"), WeightFile.Write(AttributionTrainer.Train(quotations, log)));
    }
}
