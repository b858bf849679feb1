using System.Numerics;
using QuoteExtract.Model;

namespace QuoteExtract.MachineLearning.Training;

/// <summary>The numbers of the features in a set, and of their pairs.</summary>
internal static class PresentFeatures
{
    /// <summary>In rising order.</summary>
    public static int[] Of(ulong set, int singles)
    {
        var present = new List<int>();
        for (ulong left = set; left != 0; left &= left - 1)
        {
            int high = BitOperations.TrailingZeroCount(left);
            present.Add(high);
            for (ulong right = set & ((1UL << high) - 1); right != 0; right &= right - 1)
                present.Add(FeaturePairs.Number(singles, BitOperations.TrailingZeroCount(right), high));
        }

        present.Sort();
        return [.. present];
    }
}
