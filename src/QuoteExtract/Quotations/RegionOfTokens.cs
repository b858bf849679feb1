using QuoteExtract.Buffers;
using QuoteExtract.Text;

namespace QuoteExtract.Quotations;

/// <summary>Tells for each token which quotation it stands in.</summary>
internal static class RegionOfTokens
{
    /// <summary>Fills in the innermost region around each token, -1 outside, and flags the quoted tokens.</summary>
    public static void Mark(Span<Token> tokens, ReadOnlySpan<QuotationRegion> regions, PooledList<int> regionOfToken)
    {
        regionOfToken.Resize(tokens.Length);
        Span<int> inside = regionOfToken.Span;
        int current = -1;
        int next = 0;
        int i = 0;
        while (i < tokens.Length)
        {
            ref readonly Token token = ref tokens[i];
            while (current >= 0 && token.Start >= regions[current].End)
                current = regions[current].Parent;
            for (; next < regions.Length && regions[next].Start < token.End; next++)
            {
                if (regions[next].End > token.Start)
                    current = next;
            }

            // The innermost region may change at the next one, or behind the current; the token before may reach into the next.
            int change = next < regions.Length ? regions[next].Start : int.MaxValue;
            if (current >= 0)
                change = Math.Min(change, regions[current].End);
            int end = Math.Max(i + 1, TokenSearch.FirstAtOrAfter(tokens, change, i) - 1);
            inside[i..end].Fill(current);
            if (current >= 0)
            {
                foreach (ref Token quoted in tokens[i..end])
                    quoted.Flags |= TokenFlags.Quoted;
            }

            i = end;
        }
    }
}
