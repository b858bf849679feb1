using QuoteExtract.Buffers;
using QuoteExtract.Text;

namespace QuoteExtract.Quotations;

/// <summary>Tells for each token which quotation it stands in.</summary>
internal static class RegionOfTokens
{
    /// <summary>Fills in the innermost region around each token, -1 outside, and flags the quoted tokens.</summary>
    public static void Mark(Span<Token> tokens, ReadOnlySpan<QuotationRegion> regions, PooledList<int> regionOfToken)
    {
        regionOfToken.Reset(tokens.Length);
        Span<int> inside = regionOfToken.Span;
        int current = -1;
        int next = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            int start = tokens[i].Start;
            while (current >= 0 && start >= regions[current].End)
                current = regions[current].Parent;
            while (next < regions.Length && regions[next].Start < tokens[i].End)
            {
                if (regions[next].End > start)
                    current = next;
                next++;
            }

            inside[i] = current;
            if (current >= 0)
                tokens[i].Flags |= TokenFlags.Quoted;
        }
    }
}
