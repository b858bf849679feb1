namespace QuoteExtract.Text;

internal static class TokenSearch
{
    /// <summary>Index of the first token that starts at or after an offset; the number of tokens if none does.</summary>
    public static int FirstAtOrAfter(ReadOnlySpan<Token> tokens, int offset)
    {
        int low = 0, high = tokens.Length;
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
