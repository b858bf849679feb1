namespace QuoteExtract.Attribution;

internal static class ClauseSearch
{
    /// <summary>Index of the first clause of a sentence (or of a later one, where it has none).</summary>
    public static int FirstOfSentence(ReadOnlySpan<ReportingClause> clauses, int sentence) => Between(clauses, sentence, 0, clauses.Length);

    /// <summary>The same, where it is known to lie not far from another.</summary>
    public static int FirstOfSentence(ReadOnlySpan<ReportingClause> clauses, int sentence, int near)
    {
        int step = 1;
        if (near < clauses.Length && clauses[near].Sentence < sentence)
        {
            int low = near + 1;
            for (; low + step <= clauses.Length && clauses[low + step - 1].Sentence < sentence; step *= 2)
                low += step;
            return Between(clauses, sentence, low, Math.Min(clauses.Length, low + step));
        }

        int high = near;
        for (; high - step >= 0 && clauses[high - step].Sentence >= sentence; step *= 2)
            high -= step;
        return Between(clauses, sentence, Math.Max(0, high - step), high);
    }

    private static int Between(ReadOnlySpan<ReportingClause> clauses, int sentence, int low, int high)
    {
        while (low < high)
        {
            int middle = (int)(((uint)low + (uint)high) >> 1);
            if (clauses[middle].Sentence < sentence)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
