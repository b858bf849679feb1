using QuoteExtract.Text;

namespace QuoteExtract.Quotations;

internal static class KindClassifier
{
    public static void Classify(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, Span<QuotationRegion> regions)
    {
        foreach (ref QuotationRegion region in regions)
        {
            int words = TokenSearch.FirstAtOrAfter(tokens, region.ContentEnd) - TokenSearch.FirstAtOrAfter(tokens, region.ContentStart);
            region.Kind = words < 5 ? QuoteKind.Mixed : QuoteKind.Direct;
        }
    }
}
