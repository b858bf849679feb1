namespace QuoteExtract.MachineLearning.Training;

/// <summary>Calibration by a logistic curve over the log-odds (Platt, 1999): smooth, so that no two answers are told alike.</summary>
/// <param name="Slope">Factor on the raw log-odds.</param>
/// <param name="Shift">Added to them.</param>
internal sealed record Platt(double Slope, double Shift)
{
    private const double Edge = 1e-4;

    /// <summary>The curve under which the answers are likeliest, by Newton's method.</summary>
    public static Platt Of(IReadOnlyList<(float Confidence, bool Right)> answers)
    {
        var curve = new Platt(1, 0);
        const int Steps = 25;
        for (int step = 0; step < Steps; step++)
        {
            // A little weight on the identity keeps few answers from drawing a wild curve.
            double gradientSlope = 1 - curve.Slope, gradientShift = -curve.Shift;
            double slopes = 1, shifts = 1, mixed = 0;
            foreach ((float confidence, bool right) in answers)
            {
                double x = LogOdds(confidence);
                double p = curve.Of(confidence);
                double error = (right ? 1 : 0) - p;
                double weight = p * (1 - p);
                gradientSlope += error * x;
                gradientShift += error;
                slopes += weight * x * x;
                shifts += weight;
                mixed += weight * x;
            }

            double determinant = (slopes * shifts) - (mixed * mixed);
            curve = new Platt(
                Math.Clamp(curve.Slope + (((shifts * gradientSlope) - (mixed * gradientShift)) / determinant), 0.05, 5),
                Math.Clamp(curve.Shift + (((slopes * gradientShift) - (mixed * gradientSlope)) / determinant), -5, 5));
        }

        return curve;
    }

    /// <summary>The calibrated probability.</summary>
    public double Of(double confidence) => 1 / (1 + Math.Exp(-((Slope * LogOdds(confidence)) + Shift)));

    private static double LogOdds(double p)
    {
        double inside = Math.Clamp(p, Edge, 1 - Edge);
        return Math.Log(inside / (1 - inside));
    }
}
