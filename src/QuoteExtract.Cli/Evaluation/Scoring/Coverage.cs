namespace QuoteExtract.Cli.Evaluation;

/// <summary>How much is answered when only sure answers count.</summary>
internal static class Coverage
{
    private const double Rounding = 1e-9;

    /// <summary>The largest share of gold regions answered, over all confidence thresholds at which answers are that precise.</summary>
    /// <param name="answers">The answers to matched regions.</param>
    /// <param name="goldCount">Gold regions with a speaker, found or not.</param>
    /// <param name="precision">The share of answers that must be right.</param>
    public static double? At(IEnumerable<Answer> answers, int goldCount, double precision)
    {
        if (goldCount == 0)
            return null;
        Answer[] sorted = [.. answers.OrderByDescending(a => a.Confidence)];
        int right = 0;
        int most = 0;
        for (int i = 0; i < sorted.Length; i++)
        {
            right += sorted[i].IsRight ? 1 : 0;
            // A threshold cannot part answers of the same confidence.
            bool isThreshold = i + 1 == sorted.Length || sorted[i + 1].Confidence < sorted[i].Confidence;
            if (isThreshold && right >= precision * (i + 1) - Rounding)
                most = i + 1;
        }

        return (double)most / goldCount;
    }
}
