using QuoteExtract.Corpora;
using QuoteExtract.Mentions;
using QuoteExtract.Model;

namespace QuoteExtract.MachineLearning.Training;

/// <summary>Learns what a name names from tagged texts: multinomial logistic regression over its features and their pairs.</summary>
internal static class NameKindTrainer
{
    private const int Folds = 5;
    private const float L1 = 0.2f;
    private const float L2 = 2f;

    /// <summary>Weights that leave every name as the lexicon reads it.</summary>
    public static WeightTable Untrained() => new(new short[NameKindWeights.Size], 1, 0, []);

    public static WeightTable Train(IReadOnlyList<TaggedDocument> documents, Action<string> log)
    {
        var examples = new List<NameKindExample>();
        using var builder = new NameKindExamples();
        foreach (TaggedDocument document in documents)
            builder.Add(document, examples);
        if (examples.Count == 0)
            return Untrained();
        int right = 0;
        int read = 0;
        int judged = 0;
        for (int fold = 0; fold < Folds; fold++)
        {
            WeightTable table = Fit([.. examples.Where(e => Fold.Of(e.Document, Folds) != fold)]);
            foreach (NameKindExample example in examples.Where(e => Fold.Of(e.Document, Folds) == fold && NameKindClassifier.IsOpen(e.Read)))
            {
                judged++;
                read += TagOf(example.Read) == example.Tag ? 1 : 0;
                MentionRecord decided = example.Read;
                NameKindClassifier.Decide(ref decided, example.Features, table);
                right += TagOf(decided) == example.Tag ? 1 : 0;
            }
        }

        double all = Math.Max(1, judged);
        log($"name kind: {examples.Count} names of {documents.Count} tagged documents; of {judged} that the lexicon leaves open {right / all:F4} right (cross-validated), {read / all:F4} without weights");
        return Fit(examples);
    }

    /// <summary>What a reading without a tag of its own comes to: who is nothing else is a person, unless its words tell of a thing.</summary>
    private static NameTag TagOf(in MentionRecord mention) => mention.Kind switch
    {
        EntityKind.Person => NameTag.Person,
        EntityKind.Organization => NameTag.Organization,
        EntityKind.Place => NameTag.Place,
        EntityKind.Unknown when !mention.Has(MentionFlags.Thing) => NameTag.Person,
        _ => NameTag.Thing,
    };

    private static WeightTable Fit(IReadOnlyList<NameKindExample> examples)
    {
        if (examples.Count == 0)
            return Untrained();
        float[][] classes = MaximumEntropy.Fit([.. examples.Select(e => (PresentFeatures.Of(e.Features, NameKindWeights.Singles), (int)e.Tag))], NameKindWeights.Bias, NameKindWeights.Kinds, L1, L2);
        var weights = new float[NameKindWeights.Size];
        for (int feature = 0; feature < NameKindWeights.Features; feature++)
        {
            for (int kind = 0; kind < NameKindWeights.Kinds; kind++)
                weights[(feature * NameKindWeights.Kinds) + kind] = classes[kind][feature];
        }

        return Quantizer.Quantize(weights, 0, []);
    }
}
