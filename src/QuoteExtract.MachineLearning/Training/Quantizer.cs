using QuoteExtract.Model;

namespace QuoteExtract.MachineLearning.Training;

/// <summary>Stores weights as whole units, so that sums are the same on every machine.</summary>
internal static class Quantizer
{
    private const float MostStored = 30000;

    public static WeightTable Quantize(IReadOnlyList<float> weights, float offset, float[] knots, float[]? rates = null)
    {
        float scale = Math.Max(1e-6f, weights.Max(MathF.Abs)) / MostStored;
        return new WeightTable([.. weights.Select(w => (short)MathF.Round(w / scale))], scale, offset, knots, rates);
    }
}
