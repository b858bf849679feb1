namespace QuoteExtract.Cli.Evaluation;

/// <summary>Whether confidence means what it says.</summary>
internal static class Calibration
{
    public const int BinCount = 10;

    /// <summary>Ten bins of equal width; a confidence on the border belongs to the upper one, 1 to the last.</summary>
    public static CalibrationBin[] Bins(IEnumerable<Answer> answers)
    {
        var counts = new int[BinCount];
        var sums = new double[BinCount];
        var right = new int[BinCount];
        foreach (Answer answer in answers)
        {
            int bin = Math.Clamp((int)(answer.Confidence * BinCount), 0, BinCount - 1);
            counts[bin]++;
            sums[bin] += answer.Confidence;
            right[bin] += answer.IsRight ? 1 : 0;
        }

        return [.. counts.Select((n, i) => n == 0 ? default : new CalibrationBin(n, sums[i] / n, (double)right[i] / n))];
    }

    /// <summary>The expected calibration error, or <see langword="null"/> without answers.</summary>
    public static double? Error(IEnumerable<Answer> answers)
    {
        CalibrationBin[] bins = Bins(answers);
        int total = bins.Sum(b => b.Count);
        return total == 0 ? null : bins.Sum(b => b.Count * Math.Abs(b.Accuracy - b.MeanConfidence)) / total;
    }

    /// <summary>
    /// The calibration error that is left when every confidence is the true probability, because answers are few: the
    /// mean of draws of right and wrong from the confidences themselves.
    /// </summary>
    public static double? ErrorByChance(IReadOnlyCollection<Answer> answers)
    {
        const int Draws = 500;
        if (answers.Count == 0)
            return null;
        var random = new Random(1);
        double sum = 0;
        for (int draw = 0; draw < Draws; draw++)
            sum += Error(answers.Select(a => a with { IsRight = random.NextDouble() < a.Confidence })) ?? 0;
        return sum / Draws;
    }
}
