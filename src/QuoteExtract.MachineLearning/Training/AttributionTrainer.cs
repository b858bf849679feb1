using QuoteExtract.Attribution;
using QuoteExtract.Model;

namespace QuoteExtract.MachineLearning.Training;

/// <summary>Learns which mention speaks: logistic regression on pairs of candidates, then a calibrated softmax.</summary>
internal static class AttributionTrainer
{
    private const int Folds = 5;
    private const float NobodyMargin = 4;

    // Most features are conjunctions that few quotations have: little of them is believed.
    public const float L1 = 0.3f;
    public const float L2 = 10;

    /// <summary>Trains on all examples; folds over documents serve the calibration.</summary>
    public static AttributionFit Train(IReadOnlyList<AttributionExample> all, Action<string> log)
    {
        AttributionExample[] examples = [.. all.Where(e => e.Sure == SureSign.None)];
        float[] rates = Rates(all, log);
        var held = new List<ScoredExample>();
        var folds = new float[Folds][];
        for (int fold = 0; fold < Folds; fold++)
        {
            float[] weights = folds[fold] = Fit([.. examples.Where(e => Fold.Of(e.Document, Folds) != fold)]);
            held.AddRange(examples.Where(e => Fold.Of(e.Document, Folds) == fold).Select(e => new ScoredExample(e, weights)));
        }

        SoftmaxFit fit = SoftmaxFit.Of(held);
        // Scores say how candidates compare; whether anybody is named at all the calibrated confidence tells better.
        fit = fit with { Nobody = fit.Nobody - NobodyMargin };
        float[] knots = Calibration.Knots([.. held.Select(h => h.Answer(fit)).Where(a => a.Confidence > 0)]);
        log($"cross-validated: right {held.Count(h => h.Answer(fit).Right) / (double)held.Count:F4} of {held.Count}, temperature {fit.Temperature:F3}, nobody {fit.Nobody:F2}");
        WeightTable Table(float[] weights) => Quantizer.Quantize([.. weights.Select(w => w * fit.Temperature)], fit.Nobody, knots, rates);
        return new AttributionFit(Table(Fit(examples)), [.. folds.Select(Table)]);
    }

    /// <summary>How often each sign that leaves no choice is right.</summary>
    private static float[] Rates(IReadOnlyList<AttributionExample> examples, Action<string> log)
    {
        // Some signs are rare: ten invisible ones hold the rates together.
        const float Invisible = 10;
        const float InvisibleRate = 0.95f;
        var rates = new float[(int)SureSign.Count];
        for (int sign = 0; sign < rates.Length; sign++)
        {
            AttributionExample[] with = [.. examples.Where(e => (int)e.Sure == sign)];
            // A document that annotates them in a way of its own does so throughout: each counts once.
            double[] documents = [.. with.GroupBy(e => e.Document, StringComparer.Ordinal).Select(d => d.Average(e => e.Right is [true, ..] ? 1.0 : 0))];
            rates[sign] = sign == 0 ? 0 : (float)((documents.Sum() + (Invisible * InvisibleRate)) / (documents.Length + Invisible));
            if (sign > 0 && with.Length > 0)
                log($"{(SureSign)sign}: right {with.Count(e => e.Right is [true, ..])} of {with.Length} in {documents.Length} documents, rate {rates[sign]:F3}");
        }

        return rates;
    }

    private static float[] Fit(IReadOnlyList<AttributionExample> examples) =>
        SparseLogistic.Fit(PairRows.Of(examples, FeatureSpace.Size), FeatureSpace.Size, l1: L1, l2: L2).Weights;
}
