using QuoteExtract.Buffers;
using QuoteExtract.Text;

namespace QuoteExtract.Quotations;

/// <summary>Turns the decisions about marks into regions, in text order, outer ones first.</summary>
internal sealed class RegionBuilder : IDisposable
{
    private readonly PooledList<int> _open = new();
    private int _suspended = -1;

    public void Clear()
    {
        _open.Clear();
        _suspended = -1;
    }

    /// <summary>Writes a region that a mark opens, outside of all others.</summary>
    public static void Begin(ReadOnlySpan<char> text, in QuotationMark mark, ref QuotationRegion region)
    {
        int content = mark.End;
        while (content < text.Length && char.IsWhiteSpace(text[content]))
            content++;
        region.Start = mark.Start;
        region.End = content;
        region.ContentStart = content;
        region.ContentEnd = content;
        region.Parent = -1;
        region.Continues = -1;
        region.Depth = 0;
        region.Paragraph = mark.Paragraph;
        region.Style = MarkGlyphs.StyleOf(mark.Glyph);
        region.Flags = RegionFlags.None;
        region.Kind = default;
    }

    /// <summary>Ends a region by the mark that closes it.</summary>
    public static void Finish(ReadOnlySpan<char> text, in QuotationMark mark, ref QuotationRegion region)
    {
        region.End = mark.End;
        if (region.Paragraph != mark.Paragraph)
            region.Flags |= RegionFlags.SpansParagraphs;
        SetContentEnd(text, ref region, mark.Start);
    }

    private void Open(ReadOnlySpan<char> text, in QuotationMark mark, PooledList<QuotationRegion> regions, int continues = -1)
    {
        ref QuotationRegion region = ref regions.Append();
        Begin(text, mark, ref region);
        region.Parent = _open.Count == 0 ? -1 : _open[_open.Count - 1];
        region.Depth = _open.Count;
        region.Continues = continues;
        _open.Add(regions.Count - 1);
    }

    private void Close(ReadOnlySpan<char> text, in QuotationMark mark, PooledList<QuotationRegion> regions) =>
        Finish(text, mark, ref Pop(regions));

    public void Replay(
        ReadOnlySpan<char> text,
        ReadOnlySpan<PairingStep> steps,
        ReadOnlySpan<QuotationMark> marks,
        ReadOnlySpan<Paragraph> paragraphs,
        PooledList<QuotationRegion> regions)
    {
        foreach (PairingStep step in steps)
        {
            switch (step.Action)
            {
                case PairingAction.Open:
                    Open(text, marks[step.Where], regions);
                    break;
                case PairingAction.Close:
                    Close(text, marks[step.Where], regions);
                    break;
                case PairingAction.CloseOver:
                    EndInnermost(text, marks[step.Where].Start, marks[step.Where].Paragraph, RegionFlags.Unclosed, regions);
                    Close(text, marks[step.Where], regions);
                    break;
                case PairingAction.ReopenInner:
                    Open(text, marks[step.Where], regions, _suspended);
                    break;
                case PairingAction.EndAll:
                    EndAll(text, step.Where, paragraphs, regions);
                    break;
                default:
                    Reopen(text, step, marks, paragraphs, regions);
                    break;
            }
        }
    }

    public void Dispose() => _open.Dispose();

    private static void SetContentEnd(ReadOnlySpan<char> text, ref QuotationRegion region, int end)
    {
        while (end > region.ContentStart && char.IsWhiteSpace(text[end - 1]))
            end--;
        region.ContentEnd = Math.Max(end, region.ContentStart);

        // Nothing but blanks inside.
        if (region.ContentEnd > region.End)
            region.ContentStart = region.ContentEnd = region.End;
    }

    private void Reopen(
        ReadOnlySpan<char> text,
        PairingStep step,
        ReadOnlySpan<QuotationMark> marks,
        ReadOnlySpan<Paragraph> paragraphs,
        PooledList<QuotationRegion> regions)
    {
        int before = marks[step.Where].Paragraph - 1;
        int end = paragraphs[before].End;
        int kept = step.Action == PairingAction.ReopenAll ? 2 : 1;
        while (_open.Count > kept)
            EndInnermost(text, end, before, RegionFlags.Unclosed, regions);
        if (kept == 2)
        {
            _suspended = _open[1];
            EndInnermost(text, end, before, RegionFlags.GoesOn, regions);
        }

        int continued = _open[0];
        EndInnermost(text, end, before, RegionFlags.GoesOn, regions);
        Open(text, marks[step.Where], regions, continued);
    }

    private void EndAll(
        ReadOnlySpan<char> text, int paragraph, ReadOnlySpan<Paragraph> paragraphs, PooledList<QuotationRegion> regions)
    {
        while (_open.Count > 0)
        {
            // What never closes ends in its own paragraph, unless something inside has closed later.
            int index = _open[_open.Count - 1];
            int own = regions[index].Paragraph;
            bool alone = ReachOf(regions.Span[(index + 1)..]) <= paragraphs[own].End;
            EndInnermost(text, paragraphs[alone ? own : paragraph].End, alone ? own : paragraph, RegionFlags.Unclosed, regions);
        }
    }

    private static int ReachOf(ReadOnlySpan<QuotationRegion> inside)
    {
        int reach = 0;
        foreach (ref readonly QuotationRegion region in inside)
            reach = Math.Max(reach, region.End);
        return reach;
    }

    private void EndInnermost(
        ReadOnlySpan<char> text, int end, int paragraph, RegionFlags flags, PooledList<QuotationRegion> regions)
    {
        ref QuotationRegion region = ref Pop(regions);
        while (end > region.ContentStart && char.IsWhiteSpace(text[end - 1]))
            end--;
        region.End = Math.Max(end, Math.Min(region.ContentStart, end));
        if (region.End <= region.Start)
            region.End = region.Start + 1;
        region.Flags |= flags;
        if (region.Paragraph != paragraph)
            region.Flags |= RegionFlags.SpansParagraphs;
        SetContentEnd(text, ref region, region.End);
    }

    private ref QuotationRegion Pop(PooledList<QuotationRegion> regions)
    {
        int index = _open[_open.Count - 1];
        _open.RemoveLast();
        return ref regions[index];
    }
}
