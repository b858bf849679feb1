using System.Numerics;
using QuoteExtract.Model;

namespace QuoteExtract.Quotations;

/// <summary>Adds up what the features of a region, alone and in pairs, say for speech.</summary>
internal static class KindWeights
{
    /// <summary>The features alone.</summary>
    public const int Singles = (int)KindFeature.Count;

    /// <summary>The number of weights: one for each feature, and one for each pair of them.</summary>
    public const int Size = Singles + (Singles * (Singles - 1) / 2);

    /// <summary>The log-odds that a region is speech.</summary>
    public static float Score(ulong features, WeightTable weights)
    {
        ReadOnlySpan<short> all = weights.Weights;
        int sum = 0;
        for (ulong left = features; left != 0; left &= left - 1)
        {
            int high = BitOperations.TrailingZeroCount(left);
            sum += all[high];
            ReadOnlySpan<short> pairs = all[FeaturePairs.Number(Singles, 0, high)..];
            for (ulong right = features & ((1UL << high) - 1); right != 0; right &= right - 1)
                sum += pairs[BitOperations.TrailingZeroCount(right)];
        }

        return weights.Offset + (sum * weights.Scale);
    }
}
