namespace QuoteExtract.MachineLearning.Training;

/// <summary>Calibration that only assumes that a higher confidence is right more often.</summary>
/// <remarks>Pool adjacent violators (Ayer et al., 1955), as used by Zadrozny and Elkan (2002).</remarks>
internal static class Isotonic
{
    private const int Count = 65;

    /// <summary>Calibrated probabilities at evenly spaced raw ones.</summary>
    public static float[] Knots(IEnumerable<(float Confidence, bool Right)> answers)
    {
        (float Confidence, bool Right)[] sorted = [.. answers.Where(a => a.Confidence > 0).OrderBy(a => a.Confidence)];
        var blocks = new List<(double Right, double Weight, double Confidence)>();
        foreach ((float confidence, bool right) in sorted)
        {
            blocks.Add((right ? 1 : 0, 1, confidence));
            while (blocks.Count > 1 && (blocks[^2].Right / blocks[^2].Weight) >= (blocks[^1].Right / blocks[^1].Weight))
            {
                (double r, double w, double c) = blocks[^1];
                blocks.RemoveAt(blocks.Count - 1);
                blocks[^1] = (blocks[^1].Right + r, blocks[^1].Weight + w, blocks[^1].Confidence + c);
            }
        }

        // A block of few answers says little: two invisible ones, one right and one wrong, hold it back.
        (double X, double Y)[] points = [(0, 0), .. blocks.Select(b => (b.Confidence / b.Weight, (b.Right + 1) / (b.Weight + 2)))];
        var knots = new float[Count];
        for (int k = 0; k < Count; k++)
        {
            double x = k / (double)(Count - 1);
            knots[k] = Math.Max((float)Interpolate(points, x), k > 0 ? knots[k - 1] : 0);
        }

        return knots;
    }

    private static double Interpolate((double X, double Y)[] points, double x)
    {
        for (int i = 1; i < points.Length; i++)
        {
            if (x <= points[i].X)
            {
                double width = Math.Max(points[i].X - points[i - 1].X, 1e-9);
                return points[i - 1].Y + ((points[i].Y - points[i - 1].Y) * (x - points[i - 1].X) / width);
            }
        }

        return points[^1].Y;
    }
}
