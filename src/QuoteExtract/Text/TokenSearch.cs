namespace QuoteExtract.Text;

internal static class TokenSearch
{
    /// <summary>Characters from a token to the next.</summary>
    private const int UsualLength = 6;

    /// <summary>So many tokens are looked at one by one.</summary>
    private const int Few = 8;

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
        if (from >= tokens.Length || tokens[from].Start >= offset)
            return from;

        // Words are about as long everywhere, so that a guess is off by few.
        int at = Math.Min(tokens.Length, from + 1 + ((offset - tokens[from].Start) / UsualLength));
        for (int few = 0; few < Few; few++)
        {
            if (at == tokens.Length || tokens[at].Start >= offset)
                return Backwards(tokens, offset, from, at);
            at++;
        }

        return Gallop(tokens, offset, at);
    }

    /// <summary>The same, where one token starts before the offset and none from another on.</summary>
    private static int Backwards(ReadOnlySpan<Token> tokens, int offset, int before, int at)
    {
        for (int few = 0; few < Few; few++)
        {
            if (tokens[at - 1].Start < offset)
                return at;
            at--;
        }

        return Between(tokens, offset, before + 1, at);
    }

    private static int Gallop(ReadOnlySpan<Token> tokens, int offset, int from)
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
