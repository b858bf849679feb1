namespace QuoteExtract.Cli.Evaluation;

/// <summary>Takes marks, blanks and punctuation off the edges, so that corpora that put a comma inside or outside agree.</summary>
internal static class RegionStripper
{
    public static TextSpan Strip(string text, TextSpan region)
    {
        int start = region.Start;
        int end = region.End;
        while (start < end && IsEdge(text[start]))
            start++;
        while (end > start && IsEdge(text[end - 1]))
            end--;
        // "???" is all punctuation: then the region counts as it stands.
        return start == end ? region : TextSpan.FromBounds(start, end);
    }

    private static bool IsEdge(char c) =>
        char.IsWhiteSpace(c) || char.IsPunctuation(c) || c is '`' or '´' or '\u200B' or '\uFEFF';
}
