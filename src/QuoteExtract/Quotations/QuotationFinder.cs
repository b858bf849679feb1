using QuoteExtract.Buffers;
using QuoteExtract.Text;

namespace QuoteExtract.Quotations;

/// <summary>
/// The entrance of the room: text in, paragraphs and regions out. Keeps its buffers between documents. A text in
/// which nothing can quote is left at once, its paragraphs uncut.
/// </summary>
internal sealed class QuotationFinder : IDisposable
{
    private readonly TextScan _scan = new();
    private readonly PooledList<QuotationRegion> _turns = new();
    private readonly DocumentStyle _style = new();
    private readonly MarkPairer _pairer = new();
    private readonly TranscriptTurns _transcript = new();
    private readonly RegionMerger _merger = new();

    /// <summary>Operations that the last document took, for the test of linear work.</summary>
    public long Work { get; private set; }

    public void Find(
        ReadOnlySpan<char> text,
        QuotationMarkStyles styles,
        PooledList<Paragraph> paragraphs,
        PooledList<QuotationRegion> regions,
        Pace? pace = null)
    {
        paragraphs.Clear();
        regions.Clear();
        Work = 0;
        pace?.Enter(0, 0.05, text.Length);
        _scan.Read(text, pace);
        PooledList<QuotationMark> marks = _scan.Marks;
        bool dashes = (styles == QuotationMarkStyles.Auto || (styles & QuotationMarkStyles.Dash) != QuotationMarkStyles.Auto)
            && _scan.HasDashes;
        bool labels = styles == QuotationMarkStyles.Auto && _scan.HasLabels;
        if (marks.Count == 0 && !dashes && !labels)
            return;

        pace?.Enter(0.05, 0.08, text.Length);
        ParagraphFinder.Find(text, _scan.Breaks.Span, paragraphs, pace);
        if (marks.Count > 0)
        {
            MarkLocator.Locate(marks.Span, paragraphs.Span);
            _style.Apply(marks, styles);
            pace?.Enter(0.08, 0.15, marks.Count);
            _pairer.Pair(text, marks.Span, paragraphs.Span, _style.SinglePrimary, regions, pace);
            _merger.DropEmpty(text, regions);
        }

        if (dashes)
        {
            pace?.Enter(0.15, 0.15, 0);
            DashDialogue.Find(text, paragraphs.Span, CountOutermost(regions.Span), _turns);
            if (_turns.Count > 0)
                _merger.Merge(_turns, regions);
        }

        if (labels)
        {
            pace?.Enter(0.15, 0.15, 0);
            _transcript.Find(text, paragraphs.Span, _scan.Colons.Span, regions.Span, _turns);
            if (_turns.Count > 0)
                _merger.Merge(_turns, regions);
        }

        // Where labels are looked for, the whole text is walked for paragraphs even if nothing quotes.
        Work = _pairer.Work + paragraphs.Count + (labels ? text.Length : 0);
    }

    public void Dispose()
    {
        _scan.Dispose();
        _turns.Dispose();
        _pairer.Dispose();
        _transcript.Dispose();
        _merger.Dispose();
    }

    private static int CountOutermost(ReadOnlySpan<QuotationRegion> regions)
    {
        int count = 0;
        foreach (ref readonly QuotationRegion region in regions)
            count += region.Depth == 0 ? 1 : 0;
        return count;
    }
}
