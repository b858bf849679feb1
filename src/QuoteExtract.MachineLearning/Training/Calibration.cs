namespace QuoteExtract.MachineLearning.Training;

/// <summary>How probable it is that an answer is right, learned from held-out answers.</summary>
/// <remarks>
/// The mean of an isotonic and a logistic curve: the first follows the answers wherever they lead, but in steps; the
/// second rises everywhere, so that surer answers stay told from less sure ones.
/// </remarks>
internal static class Calibration
{
    /// <summary>Calibrated probabilities at evenly spaced raw ones.</summary>
    public static float[] Knots(IReadOnlyList<(float Confidence, bool Right)> answers)
    {
        float[] knots = Isotonic.Knots(answers);
        if (answers.Count == 0)
            return knots;
        Platt curve = Platt.Of(answers);
        for (int k = 1; k < knots.Length; k++)
            knots[k] = (knots[k] + (float)curve.Of(k / (double)(knots.Length - 1))) / 2;
        return knots;
    }
}
