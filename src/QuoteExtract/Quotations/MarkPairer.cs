using QuoteExtract.Buffers;
using QuoteExtract.Text;

namespace QuoteExtract.Quotations;

/// <summary>
/// Pairs marks into regions, paragraph by paragraph. A paragraph of plain, well nested marks is paired at once;
/// any other is read by the beam, together with the following ones until nothing is left open.
/// </summary>
internal sealed class MarkPairer : IDisposable
{
    /// <summary>Steps after which the beam must decide, so that its memory is bounded.</summary>
    private const int LongestTrail = 4096;

    private const int PlainOtherUse = 12;

    private const int MarksBetweenAsking = 256;

    private readonly PairingBeam _beam = new();
    private readonly PooledList<PairingStep> _steps = new();
    private readonly RegionBuilder _builder = new();

    /// <summary>Extensions tried and marks read, for the test of linear work.</summary>
    public long Work { get; private set; }

    public void Pair(
        ReadOnlySpan<char> text,
        ReadOnlySpan<QuotationMark> marks,
        ReadOnlySpan<Paragraph> paragraphs,
        bool singlePrimary,
        PooledList<QuotationRegion> regions,
        Pace? pace = null)
    {
        _beam.SinglePrimary = singlePrimary;
        _builder.Clear();
        Work = 0;
        int next = 0;
        int asked = 0;
        while (next < marks.Length)
        {
            if (next >= asked)
            {
                pace?.At(next);
                asked = next + MarksBetweenAsking;
            }

            int end = EndOfParagraph(marks, next);
            next = PairPlainly(text, marks[..end], next, regions)
                ? end
                : Search(text, marks, next, paragraphs, regions);
        }
    }

    public void Dispose()
    {
        _beam.Dispose();
        _steps.Dispose();
        _builder.Dispose();
    }

    private static int EndOfParagraph(ReadOnlySpan<QuotationMark> marks, int from)
    {
        int end = from + 1;
        while (end < marks.Length && marks[end].Paragraph == marks[from].Paragraph)
            end++;
        return end;
    }

    private bool PairPlainly(
        ReadOnlySpan<char> text, ReadOnlySpan<QuotationMark> marks, int from, PooledList<QuotationRegion> regions)
    {
        OpenMarks open = default;
        int depth = 0;
        int regionsBefore = regions.Count;
        bool plain = true;
        for (int i = from; plain && i < marks.Length; i++)
        {
            ref readonly QuotationMark mark = ref marks[i];
            Work++;
            bool inSingle = depth > 0 && marks[open[depth - 1]].Family == MarkFamily.Single;
            if (mark.SkipCost <= PairingCosts.SkipTrailing && !inSingle)
                continue;
            if (mark.OpenCost == 0 && mark.CloseCost >= PlainOtherUse)
            {
                plain = depth == 0 || (depth == 1 && marks[open[0]].Family != mark.Family);
                if (plain)
                {
                    open[depth++] = i;
                    _builder.Open(text, mark, regions);
                }
            }
            else if (mark.CloseCost == 0 && mark.OpenCost >= PlainOtherUse && mark.SkipCost > PairingCosts.SkipTrailing)
            {
                plain = depth > 0 && marks[open[depth - 1]].Family == mark.Family
                    && PairingRules.CloseCost(marks[open[depth - 1]], mark) == 0;
                if (plain)
                {
                    depth--;
                    _builder.Close(text, mark, regions);
                }
            }
            else
            {
                plain = false;
            }
        }

        if (plain && depth == 0)
            return true;
        regions.Truncate(regionsBefore);
        _builder.Clear();
        return false;
    }

    private int Search(
        ReadOnlySpan<char> text,
        ReadOnlySpan<QuotationMark> marks,
        int next,
        ReadOnlySpan<Paragraph> paragraphs,
        PooledList<QuotationRegion> regions)
    {
        _beam.Start();
        int paragraph = marks[next].Paragraph;
        do
        {
            while (next < marks.Length && marks[next].Paragraph == paragraph)
            {
                _beam.Read(marks, next++);
                if (_beam.StepCount > LongestTrail)
                    Commit(text, marks, paragraphs, regions);
            }

            bool last = next == marks.Length;
            _beam.EndParagraph(marks, paragraph, paragraphs[paragraph].End, last);
            paragraph++;
        }
        while (next < marks.Length && !_beam.IsSettled);

        Commit(text, marks, paragraphs, regions);
        Work += _beam.Work;
        return next;
    }

    private void Commit(
        ReadOnlySpan<char> text,
        ReadOnlySpan<QuotationMark> marks,
        ReadOnlySpan<Paragraph> paragraphs,
        PooledList<QuotationRegion> regions)
    {
        _beam.Commit(_steps);
        _builder.Replay(text, _steps.Span, marks, paragraphs, regions);
    }
}
