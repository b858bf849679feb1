using QuoteExtract.Attribution;
using QuoteExtract.MachineLearning.Corpora;
using QuoteExtract.Model;
using QuoteExtract.Quotations;

namespace QuoteExtract.MachineLearning.Training;

/// <summary>Makes the weights of the library from gold files: the same files give the same weights.</summary>
internal static class Trainer
{
    /// <summary>So that no single novel outweighs the news.</summary>
    private const int MostOfDocument = 250;

    /// <summary>In fiction a conversation is learned whole: the sample of a novel may be larger.</summary>
    private const int MostOfNovel = 600;

    /// <summary>Learns every model and writes it to a folder, one file each.</summary>
    public static void Train(IReadOnlyList<string> corpora, string folder, Action<string> log)
    {
        GoldDocument[] documents = [.. corpora.SelectMany(GoldReader.Read)];
        GoldDocument[] news = [.. documents.Where(d => !IsFiction(d))];
        GoldDocument[] fiction = [.. documents.Where(IsFiction)];
        log($"{documents.Length} documents: {news.Length} of news, {fiction.Length} of fiction");

        // The kind of a region decides what the later stages see, so it is learned first.
        ModelSet models = Untrained();
        models = models with { Kind = TrainKind(documents, models, log) };
        Save(models.Kind, folder, "kind");
        models = models with { Genre = TrainGenre(news, fiction, models, log) };
        Save(models.Genre, folder, "genre");
        Save(TrainAttribution(news, MostOfDocument, models, log), folder, "attribution-news");
        Save(TrainAttribution(fiction, MostOfNovel, models, log), folder, "attribution-fiction");
    }

    /// <summary>The candidates of all quotations of some documents.</summary>
    public static List<AttributionExample> Examples(IEnumerable<GoldDocument> documents, int mostOfDocument, ModelSet models)
    {
        var quotations = new List<AttributionExample>();
        using var builder = new AttributionExamples();
        foreach (GoldDocument document in documents)
        {
            var ofDocument = new List<AttributionExample>();
            builder.Add(document, models, ofDocument);
            quotations.AddRange(Sample.Of(ofDocument, mostOfDocument));
        }

        return quotations;
    }

    private static bool IsFiction(GoldDocument document) => document.Characters.Count > 0 || document.Entities.Count > 0;

    private static ModelSet Untrained()
    {
        var attribution = new WeightTable(new short[FeatureSpace.Size], 1, 0, []);
        return new ModelSet(new WeightTable(new short[KindWeights.Size], 1, 1, []), new WeightTable(new short[GenreFeatures.Size], 1, 0, []), attribution, attribution);
    }

    private static WeightTable TrainKind(IEnumerable<GoldDocument> documents, ModelSet models, Action<string> log)
    {
        var regions = new List<KindExample>();
        using var builder = new KindExamples();
        foreach (GoldDocument document in documents)
        {
            var ofDocument = new List<KindExample>();
            builder.Add(document, models, ofDocument);
            regions.AddRange(Sample.Of(ofDocument, MostOfDocument));
        }

        log($"kind: {regions.Count} regions, {regions.Count(r => r.Speech)} of them speech");
        return KindTrainer.Train(regions, l1: 0.2f, l2: 1f);
    }

    private static WeightTable TrainGenre(GoldDocument[] news, GoldDocument[] fiction, ModelSet models, Action<string> log)
    {
        var pieces = new List<GenreExample>();
        using var builder = new GenreExamples();
        foreach (GoldDocument document in news)
            builder.Add(document, fiction: false, models, pieces);
        foreach (GoldDocument document in fiction)
            builder.Add(document, fiction: true, models, pieces);
        (float[] weights, float bias) = SparseLogistic.Fit(
            pieces.Select(p => SparseLogistic.Row(p.Features, GenreFeatures.Size, p.Fiction)), GenreFeatures.Size, l1: 0.1f, l2: 1f);
        WeightTable table = Quantizer.Quantize(weights, bias, []);
        int right = pieces.Count(p => (table.Score(p.Features) + table.Offset > 0) == p.Fiction);
        log($"genre: {pieces.Count} pieces, {pieces.Count(p => p.Fiction)} of them fiction; told right {right / (double)Math.Max(1, pieces.Count):F4}");
        return table;
    }

    private static WeightTable TrainAttribution(IEnumerable<GoldDocument> documents, int mostOfDocument, ModelSet models, Action<string> log)
    {
        List<AttributionExample> quotations = Examples(documents, mostOfDocument, models);
        log($"attribution: {quotations.Count} quotations, {quotations.Count(q => q.Right.Any(r => r))} of them with a right candidate, {quotations.Sum(q => q.Right.Length)} candidates");
        return AttributionTrainer.Train(quotations, log);
    }

    private static void Save(WeightTable table, string folder, string name) =>
        File.WriteAllBytes(Path.Combine(folder, name + ".bin"), WeightFile.Write(table));
}
