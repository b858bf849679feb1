using QuoteExtract.Model;
using QuoteExtract.Quotations;

namespace QuoteExtract.MachineLearning.Training;

/// <summary>Learns what is speech: logistic regression over the features of a region and their pairs.</summary>
internal static class KindTrainer
{
    private const int Folds = 5;

    /// <summary>Trains on all examples; folds over documents tell how well.</summary>
    public static WeightTable Train(IReadOnlyList<KindExample> examples, float l1, float l2, Action<string> log)
    {
        int right = 0;
        double loss = 0;
        for (int fold = 0; fold < Folds; fold++)
        {
            WeightTable table = Fit([.. examples.Where(e => Fold.Of(e.Document, Folds) != fold)], l1, l2);
            foreach (KindExample example in examples.Where(e => Fold.Of(e.Document, Folds) == fold))
            {
                double score = KindWeights.Score(example.Features, table) * (example.Speech ? 1 : -1);
                right += score >= 0 ? 1 : 0;
                loss += Math.Log(1 + Math.Exp(-score));
            }
        }

        double all = Math.Max(1, examples.Count);
        log($"kind: {examples.Count} regions, {examples.Count(e => e.Speech)} of them speech; right {right / all:F4}, log loss {loss / all:F4} (cross-validated)");
        return Fit(examples, l1, l2);
    }

    private static WeightTable Fit(IReadOnlyList<KindExample> examples, float l1, float l2)
    {
        (float[] weights, float bias) = SparseLogistic.Fit(
            examples.Select(e => SparseLogistic.Row(PresentFeatures.Of(e.Features, KindWeights.Singles), KindWeights.Size, e.Speech)), KindWeights.Size, l1, l2);
        return Quantizer.Quantize(weights, bias, []);
    }
}
