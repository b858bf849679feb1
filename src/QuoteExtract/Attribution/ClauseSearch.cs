namespace QuoteExtract.Attribution;

internal static class ClauseSearch
{
    /// <summary>Index of the first clause of a sentence (or of a later one, where it has none).</summary>
    public static int FirstOfSentence(ReadOnlySpan<ReportingClause> clauses, int sentence)
    {
        int low = 0, high = clauses.Length;
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
