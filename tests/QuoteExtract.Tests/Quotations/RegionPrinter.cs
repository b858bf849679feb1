using System.Text;
using QuoteExtract.Buffers;
using QuoteExtract.Lexicon;
using QuoteExtract.Quotations;
using QuoteExtract.Text;

namespace QuoteExtract.Tests.Quotations;

/// <summary>Regions in one line: <c>outer | &gt;inner</c>; "~" before one that goes on with an earlier, "…" behind an unclosed one.</summary>
internal static class RegionPrinter
{
    public static string Print(string text, QuotationMarkStyles styles = QuotationMarkStyles.Auto)
    {
        StringBuilder result = new();
        foreach (QuotationRegion region in Find(text, styles))
        {
            if (result.Length > 0)
                result.Append(" | ");
            result.Append('>', region.Depth);
            if (region.Continues >= 0)
                result.Append('~');
            result.Append(text.AsSpan(region.Start, region.End - region.Start));
            if ((region.Flags & RegionFlags.Unclosed) != RegionFlags.None)
                result.Append('…');
        }

        return result.ToString().Replace('\n', '/');
    }

    public static QuotationRegion[] Find(string text, QuotationMarkStyles styles = QuotationMarkStyles.Auto)
    {
        using PooledList<Paragraph> paragraphs = new();
        using PooledList<QuotationRegion> regions = new();
        using PooledList<Token> tokens = new();
        using QuotationFinder finder = new();
        finder.Find(text, styles, paragraphs, regions);
        Tokenizer.Tokenize(text, paragraphs.Span, tokens, EnglishLexicon.Words);
        KindClassifier.Classify(text, tokens.Span, regions.Span, QuoteExtract.Model.ModelSet.Default.Kind);
        return regions.Span.ToArray();
    }
}
