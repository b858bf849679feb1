using QuoteExtract.Attribution;
using QuoteExtract.Model;

namespace QuoteExtract.MachineLearning.Training;

/// <summary>Learns which mention speaks: logistic regression on pairs of candidates, then a calibrated softmax.</summary>
internal static class AttributionTrainer
{
    private const int Folds = 5;
    private const float NobodyMargin = 3;

    /// <summary>Trains on all examples; folds over documents serve the calibration.</summary>
    public static WeightTable Train(IReadOnlyList<AttributionExample> examples, Action<string> log)
    {
        var held = new List<ScoredExample>();
        for (int fold = 0; fold < Folds; fold++)
        {
            float[] weights = Fit([.. examples.Where(e => Fold.Of(e.Document, Folds) != fold)]);
            held.AddRange(examples.Where(e => Fold.Of(e.Document, Folds) == fold).Select(e => new ScoredExample(e, weights)));
        }

        SoftmaxFit fit = SoftmaxFit.Of(held);
        // Scores say how candidates compare; whether anybody is named at all the calibrated confidence tells better.
        fit = fit with { Nobody = fit.Nobody - NobodyMargin };
        float[] knots = Isotonic.Knots(held.Select(h => h.Answer(fit)));
        log($"cross-validated: right {held.Count(h => h.Answer(fit).Right) / (double)held.Count:F4} of {held.Count}, temperature {fit.Temperature:F3}, nobody {fit.Nobody:F2}");
        float[] all = Fit(examples);
        for (int i = 0; i < all.Length; i++)
            all[i] *= fit.Temperature;
        return Quantizer.Quantize(all, fit.Nobody, knots);
    }

    private static float[] Fit(IReadOnlyList<AttributionExample> examples) =>
        SparseLogistic.Fit(PairRows.Of(examples, FeatureSpace.Size), FeatureSpace.Size, l1: 0.1f, l2: 1f).Weights;
}
