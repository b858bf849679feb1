namespace QuoteExtract.Text;

internal static class TokenSearch
{
    /// <summary>Index of the first token that starts at or after an offset; the number of tokens if none does.</summary>
    public static int FirstAtOrAfter(ReadOnlySpan<Token> tokens, int offset)
    {
        return Between(tokens, offset, 0, tokens.Length);
    }

    /// <summary>The same, where it is known to lie not far behind a token.</summary>
    /// <param name="tokens">All tokens.</param>
    /// <param name="offset">The offset.</param>
    /// <param name="from">All tokens before this one start before the offset.</param>
    public static int FirstAtOrAfter(ReadOnlySpan<Token> tokens, int offset, int from)
    {
        int step = 1;
        while (from + step <= tokens.Length && tokens[from + step - 1].Start < offset)
        {
            from += step;
            step *= 2;
        }

        return Between(tokens, offset, from, Math.Min(tokens.Length, from + step));
    }

    private static int Between(ReadOnlySpan<Token> tokens, int offset, int low, int high)
    {
        while (low < high)
        {
            int middle = (int)(((uint)low + (uint)high) >> 1);
            if (tokens[middle].Start < offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
