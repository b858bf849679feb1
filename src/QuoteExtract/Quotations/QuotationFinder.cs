using QuoteExtract.Buffers;
using QuoteExtract.Text;

namespace QuoteExtract.Quotations;

/// <summary>The entrance of the room: text and paragraphs in, regions out. Keeps its buffers between documents.</summary>
internal sealed class QuotationFinder : IDisposable
{
    private readonly PooledList<QuotationMark> _marks = new();
    private readonly DocumentStyle _style = new();
    private readonly MarkPairer _pairer = new();

    /// <summary>Operations that the last document took, for the test of linear work.</summary>
    public long Work => _pairer.Work;

    public void Find(
        ReadOnlySpan<char> text,
        QuotationMarkStyles styles,
        PooledList<Paragraph> paragraphs,
        PooledList<QuotationRegion> regions)
    {
        regions.Clear();
        MarkScanner.Scan(text, _marks);
        if (_marks.Count > 0)
        {
            MarkLocator.Locate(_marks.Span, paragraphs.Span);
            _style.Apply(_marks, styles);
            _pairer.Pair(text, _marks.Span, paragraphs.Span, _style.SinglePrimary, regions);
        }
    }

    public void Dispose()
    {
        _marks.Dispose();
        _pairer.Dispose();
    }
}
