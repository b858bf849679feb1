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

            if (PairPlainly(text, marks, next, regions, out int end))
            {
                next = end;
                continue;
            }

            _builder.Clear();
            next = Search(text, marks, next, paragraphs, regions);
        }
    }

    public void Dispose()
    {
        _beam.Dispose();
        _steps.Dispose();
        _builder.Dispose();
    }

    /// <summary>Pairs the marks of a paragraph if each of them plainly opens, closes or does neither, and they are well nested.</summary>
    /// <param name="text">The text.</param>
    /// <param name="marks">All marks.</param>
    /// <param name="from">The first of the paragraph.</param>
    /// <param name="regions">Where the regions go; unchanged where it fails.</param>
    /// <param name="end">The first mark of the next paragraph.</param>
    private bool PairPlainly(ReadOnlySpan<char> text, ReadOnlySpan<QuotationMark> marks, int from, PooledList<QuotationRegion> regions, out int end)
    {
        int regionsBefore = regions.Count;
        int paragraph = marks[from].Paragraph;
        int outer = -1;
        int inner = -1;
        int outerRegion = -1;
        int i = from;
        for (; i < marks.Length && marks[i].Paragraph == paragraph; i++)
        {
            ref readonly QuotationMark mark = ref marks[i];
            int top = inner >= 0 ? inner : outer;
            if (mark.SkipCost <= PairingCosts.SkipTrailing && (top < 0 || marks[top].Family != MarkFamily.Single))
                continue;
            if (mark.Has(MarkHints.PlainOpener))
            {
                if (outer < 0)
                {
                    outer = i;
                    outerRegion = regions.Count;
                    RegionBuilder.Begin(text, mark, ref regions.Append());
                    continue;
                }

                if (inner >= 0 || marks[outer].Family == mark.Family)
                    break;
                inner = i;
                ref QuotationRegion region = ref regions.Append();
                RegionBuilder.Begin(text, mark, ref region);
                region.Parent = outerRegion;
                region.Depth = 1;
            }
            else
            {
                if (!mark.Has(MarkHints.PlainCloser) || top < 0 || marks[top].Family != mark.Family || PairingRules.CloseCost(marks[top], mark) != 0)
                    break;

                // No other opens before the inner one closes: it is the last.
                RegionBuilder.Finish(text, mark, ref regions[inner >= 0 ? regions.Count - 1 : outerRegion]);
                if (inner < 0)
                    outer = -1;
                inner = -1;
            }
        }

        end = i;
        bool all = i == marks.Length || marks[i].Paragraph != paragraph;
        Work += i - from + (all ? 0 : 1);
        if (all && outer < 0)
            return true;
        regions.Truncate(regionsBefore);
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
