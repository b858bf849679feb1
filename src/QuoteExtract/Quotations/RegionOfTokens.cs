using QuoteExtract.Buffers;
using QuoteExtract.Text;

namespace QuoteExtract.Quotations;

/// <summary>Tells for each token which quotation it stands in.</summary>
internal static class RegionOfTokens
{
    /// <summary>Fills in the innermost region around each token, -1 outside, and flags the quoted tokens.</summary>
    /// <returns>The number of tokens outside of all.</returns>
    public static int Mark(Span<Token> tokens, ReadOnlySpan<QuotationRegion> regions, PooledList<int> regionOfToken)
    {
        regionOfToken.Resize(tokens.Length);
        Span<int> inside = regionOfToken.Span;
        int current = -1;
        int next = 0;
        int quoted = 0;
        for (int i = 0, end; i < inside.Length; i = end)
        {
            // A region may begin or end with this token.
            ref readonly Token token = ref tokens[i];
            while (current >= 0 && token.Start >= regions[current].End)
                current = regions[current].Parent;
            for (; next < regions.Length && regions[next].Start < token.End; next++)
            {
                if (regions[next].End > token.Start)
                    current = next;
            }

            int change = next < regions.Length ? regions[next].Start : int.MaxValue;
            if (current >= 0)
                change = Math.Min(change, regions[current].End);
            end = EndOfRun(tokens, i, change);
            inside[i..end].Fill(current);
            if (current < 0)
                continue;
            quoted += end - i;
            foreach (ref Token within in tokens[i..end])
                within.Flags |= TokenFlags.Quoted;
        }

        return inside.Length - quoted;
    }

    /// <summary>The first token behind one that ends behind an offset.</summary>
    private static int EndOfRun(ReadOnlySpan<Token> tokens, int first, int offset)
    {
        int end = TokenSearch.FirstAtOrAfter(tokens, offset, first + 1);
        return end > first + 1 && tokens[end - 1].End > offset ? end - 1 : end;
    }
}
