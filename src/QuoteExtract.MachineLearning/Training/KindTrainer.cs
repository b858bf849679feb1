using System.Numerics;
using QuoteExtract.Model;
using QuoteExtract.Quotations;

namespace QuoteExtract.MachineLearning.Training;

/// <summary>Learns what is speech: logistic regression over the features of a region and their pairs.</summary>
internal static class KindTrainer
{
    public static WeightTable Train(IReadOnlyList<KindExample> examples, float l1, float l2)
    {
        (float[] weights, float bias) = SparseLogistic.Fit(
            examples.Select(e => SparseLogistic.Row(Present(e.Features), KindWeights.Size, e.Speech)), KindWeights.Size, l1, l2);
        return Quantizer.Quantize(weights, bias, []);
    }

    private static IEnumerable<int> Present(ulong features)
    {
        for (ulong left = features; left != 0; left &= left - 1)
        {
            int high = BitOperations.TrailingZeroCount(left);
            yield return high;
            for (ulong right = features & ((1UL << high) - 1); right != 0; right &= right - 1)
                yield return KindWeights.Pair(BitOperations.TrailingZeroCount(right), high);
        }
    }
}
