using QuoteExtract.Attribution.Conversation;
using QuoteExtract.Corpora;
using QuoteExtract.Model;

namespace QuoteExtract.MachineLearning.Training;

/// <summary>Learns who speaks in conversations: a softmax over those who may, first upon right histories, then upon its own.</summary>
internal static class ConversationTrainer
{
    private const int Folds = 4;

    /// <summary>Rounds in which the model meets its own mistakes, as in DAgger (Ross, Gordon and Bagnell, 2011).</summary>
    private const int Rounds = 2;

    /// <summary>Weights that know nothing.</summary>
    public static WeightTable Untrained() => new(new short[ConversationSpace.Size * ConversationSolver.Passes], 1, 0, []);

    public static WeightTable Train(IReadOnlyList<GoldDocument> documents, ModelSet models, AttributionFit attribution, Action<string> log)
    {
        if (documents.Count == 0)
            return Untrained();
        var answers = new List<(float, bool)>();
        var fits = new List<float[]>();
        for (int fold = 0; fold < Folds; fold++)
        {
            GoldDocument[] held = [.. documents.Where(d => Fold.Of(d.Id, Folds) == fold)];
            if (held.Length == 0)
                continue;
            GoldDocument[] rest = [.. documents.Where(d => Fold.Of(d.Id, Folds) != fold)];
            WeightTable table = Fit(rest, models, attribution);
            float[] weights = Unquantized(table);
            if (rest.Length > 0)
                fits.Add(weights);
            List<ConversationExample> examples = Examples(held, models with { Conversation = table }, attribution, teach: false);
            answers.AddRange(examples.Where(e => e.IsAnswer).Select(e => ConditionalLogit.Answer(e, weights)));
        }

        log($"conversation: {answers.Count} decisions, right {answers.Count(a => a.Item2) / (double)Math.Max(1, answers.Count):F4} (cross-validated, by entity)");
        fits.Add(Unquantized(Fit(documents, models, attribution)));
        WeightTable fitted = Quantizer.Quantize(Mean(fits), 0, []);
        return new WeightTable(fitted.Weights.ToArray(), fitted.Scale, 0, Calibration.Knots(answers));
    }

    private static float[] Unquantized(WeightTable table) => [.. table.Weights.ToArray().Select(w => w * table.Scale)];

    /// <summary>The mean of fits over most of the documents and over all of them errs less than any (Breiman, "Bagging Predictors", 1996).</summary>
    private static float[] Mean(List<float[]> fits)
    {
        float[] mean = new float[fits[0].Length];
        foreach (float[] fit in fits)
        {
            for (int w = 0; w < mean.Length; w++)
                mean[w] += fit[w] / fits.Count;
        }

        return mean;
    }

    internal static WeightTable Fit(IReadOnlyList<GoldDocument> documents, ModelSet models, AttributionFit attribution)
    {
        List<ConversationExample> examples = Examples(documents, models with { Conversation = Untrained() }, attribution, teach: true);
        WeightTable table = Learn(examples);
        for (int round = 0; round < Rounds; round++)
        {
            examples.AddRange(Examples(documents, models with { Conversation = table }, attribution, teach: false));
            table = Learn(examples);
        }

        return table;
    }

    private static WeightTable Learn(List<ConversationExample> examples) =>
        Quantizer.Quantize(ConditionalLogit.Fit(examples, ConversationSpace.Size * ConversationSolver.Passes), 0, []);

    private static List<ConversationExample> Examples(IReadOnlyList<GoldDocument> documents, ModelSet models, AttributionFit attribution, bool teach)
    {
        var examples = new List<ConversationExample>();
        using var builder = new ConversationExamples();
        foreach (GoldDocument document in documents)
        {
            ModelSet own = models with { Fiction = attribution.Unseen(document.Id) };
            builder.Add(document, own, teach, cast: false, examples);

            // LitBank's cast has no aliases to know anybody by.
            if (document.Characters.Count > 0 && document.Entities.Count == 0)
                builder.Add(document, own, teach, cast: true, examples);
        }

        return examples;
    }
}
