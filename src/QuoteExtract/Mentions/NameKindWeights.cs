using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using QuoteExtract.Model;

namespace QuoteExtract.Mentions;

/// <summary>Adds up what the features of a name, alone and in pairs, say for each kind of it.</summary>
/// <remarks>Multinomial logistic regression. The weights of one feature for the four kinds stand side by side, so that one addition serves all.</remarks>
internal static class NameKindWeights
{
    /// <summary>A person, an organisation, a place, or none of them.</summary>
    public const int Kinds = 4;

    /// <summary>The features alone.</summary>
    public const int Singles = (int)NameFeature.Count;

    /// <summary>The features: one for each, one for each pair of them, and one that is always there.</summary>
    public const int Features = Singles + (Singles * (Singles - 1) / 2) + 1;

    public const int Size = Features * Kinds;

    /// <summary>The number of the feature that every name has.</summary>
    public const int Bias = Features - 1;

    /// <summary>The scores of the four kinds, in units of the table.</summary>
    public static Vector128<int> Score(ulong features, WeightTable weights)
    {
        ref short start = ref MemoryMarshal.GetReference(weights.Weights);
        Vector128<int> sum = At(ref start, Bias);
        for (ulong left = features; left != 0; left &= left - 1)
        {
            int high = BitOperations.TrailingZeroCount(left);
            sum += At(ref start, high);

            // The pairs of one feature stand in a row.
            ref short pairs = ref Unsafe.Add(ref start, FeaturePairs.Number(Singles, 0, high) * Kinds);
            for (ulong right = features & ((1UL << high) - 1); right != 0; right &= right - 1)
                sum += At(ref pairs, BitOperations.TrailingZeroCount(right));
        }

        return sum;
    }

    private static Vector128<int> At(ref short start, int feature) =>
        Vector128.WidenLower(Vector64.LoadUnsafe(ref start, (nuint)(feature * Kinds)).ToVector128Unsafe());
}
