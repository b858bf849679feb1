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
        int change = -1;
        int quoted = 0;
        for (int i = 0; i < inside.Length; i++)
        {
            ref Token token = ref tokens[i];

            // A region may begin or end with this token.
            if (token.End > change)
            {
                while (current >= 0 && token.Start >= regions[current].End)
                    current = regions[current].Parent;
                for (; next < regions.Length && regions[next].Start < token.End; next++)
                {
                    if (regions[next].End > token.Start)
                        current = next;
                }

                change = next < regions.Length ? regions[next].Start : int.MaxValue;
                if (current >= 0)
                    change = Math.Min(change, regions[current].End);
            }

            inside[i] = current;
            if (current < 0)
                continue;
            token.Flags |= TokenFlags.Quoted;
            quoted++;
        }

        return inside.Length - quoted;
    }
}
