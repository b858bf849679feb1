using QuoteExtract.Buffers;

namespace QuoteExtract.Quotations;

/// <summary>Puts turns of dialogue without marks and regions in marks into one list: order, parents and depths hold in it.</summary>
internal sealed class RegionMerger : IDisposable
{
    private readonly PooledList<QuotationRegion> _marked = new();
    private readonly PooledList<int> _moved = new();
    private readonly PooledList<int> _movedTurns = new();

    public void Merge(PooledList<QuotationRegion> turns, PooledList<QuotationRegion> regions)
    {
        DropCrossed(turns, regions.Span);
        if (turns.Count == 0)
            return;
        _marked.Clear();
        foreach (QuotationRegion region in regions.Span)
            _marked.Add(region);
        _moved.Reset(_marked.Count);
        regions.Clear();
        int turn = 0;
        int around = -1;
        for (int i = 0; i < _marked.Count; i++)
        {
            QuotationRegion region = _marked[i];
            while (turn < turns.Count && turns[turn].Start <= region.Start)
            {
                around = regions.Count;
                AddTurn(turns, turn++, regions);
            }

            bool inside = around >= 0 && regions[around].End >= region.End;
            _moved[i] = regions.Count;
            region.Depth += inside ? 1 : 0;
            region.Parent = region.Parent >= 0 ? _moved[region.Parent] : inside ? around : -1;
            region.Continues = region.Continues >= 0 ? _moved[region.Continues] : -1;
            regions.Add(region);
        }

        while (turn < turns.Count)
            AddTurn(turns, turn++, regions);
    }

    private void AddTurn(PooledList<QuotationRegion> turns, int turn, PooledList<QuotationRegion> regions)
    {
        QuotationRegion region = turns[turn];
        _movedTurns[turn] = regions.Count;
        region.Continues = region.Continues >= 0 ? _movedTurns[region.Continues] : -1;
        regions.Add(region);
    }

    /// <summary>Takes out regions with nothing inside: an empty pair of marks quotes nothing.</summary>
    public void DropEmpty(ReadOnlySpan<char> text, PooledList<QuotationRegion> regions)
    {
        int kept = 0;
        while (kept < regions.Count && !IsEmpty(text, regions[kept]))
            kept++;
        if (kept == regions.Count)
            return;
        _moved.Reset(regions.Count);
        for (int i = 0; i < kept; i++)
            _moved[i] = i;
        for (int i = kept; i < regions.Count; i++)
        {
            // What stands inside an empty region is empty too, so no parent is lost.
            _moved[i] = -1;
            if (IsEmpty(text, regions[i]))
                continue;
            QuotationRegion region = regions[i];
            region.Parent = region.Parent >= 0 ? _moved[region.Parent] : -1;
            region.Continues = region.Continues >= 0 ? _moved[region.Continues] : -1;
            _moved[i] = kept;
            regions[kept++] = region;
        }

        regions.Truncate(kept);
    }

    public void Dispose()
    {
        _marked.Dispose();
        _moved.Dispose();
        _movedTurns.Dispose();
    }

    private static bool IsEmpty(ReadOnlySpan<char> text, in QuotationRegion region)
    {
        foreach (char c in text[region.ContentStart..region.ContentEnd])
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '.' or '!' or '?' or '\u2026' or '\u2014')
                return false;
        }

        return true;
    }

    // A turn that a quotation in marks reaches into or out of is none, nor is what goes on from it.
    private void DropCrossed(PooledList<QuotationRegion> turns, ReadOnlySpan<QuotationRegion> regions)
    {
        int kept = 0;
        int next = 0;
        int reach = 0;
        _movedTurns.Reset(turns.Count);
        for (int i = 0; i < turns.Count; i++)
        {
            QuotationRegion turn = turns[i];
            while (next < regions.Length && regions[next].Start < turn.Start)
                reach = Math.Max(reach, regions[next++].End);
            bool crossed = reach > turn.Start || (turn.Continues >= 0 && _movedTurns[turn.Continues] < 0);
            while (next < regions.Length && regions[next].Start < turn.End)
            {
                crossed |= regions[next].End > turn.End || (regions[next].Start == turn.Start && regions[next].End == turn.End);
                reach = Math.Max(reach, regions[next++].End);
            }

            _movedTurns[i] = -1;
            if (crossed)
                continue;
            turn.Continues = turn.Continues >= 0 ? _movedTurns[turn.Continues] : -1;
            _movedTurns[i] = kept;
            turns[kept++] = turn;
        }

        turns.Truncate(kept);
    }
}
