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

        // Where the innermost region may change: at the next one, or behind the current.
        int start = regions.IsEmpty ? int.MaxValue : regions[0].Start;
        int end = int.MaxValue;
        TokenFlags quoted = TokenFlags.None;
        for (int i = 0; i < tokens.Length && i < inside.Length; i++)
        {
            ref Token token = ref tokens[i];
            if (token.Start >= end || token.End > start)
            {
                while (current >= 0 && token.Start >= regions[current].End)
                    current = regions[current].Parent;
                for (; next < regions.Length && regions[next].Start < token.End; next++)
                {
                    if (regions[next].End > token.Start)
                        current = next;
                }

                start = next < regions.Length ? regions[next].Start : int.MaxValue;
                end = current < 0 ? int.MaxValue : regions[current].End;
                quoted = current < 0 ? TokenFlags.None : TokenFlags.Quoted;
            }

            inside[i] = current;
            token.Flags |= quoted;
        }
    }
}
