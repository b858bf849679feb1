using QuoteExtract.Buffers;
using QuoteExtract.Text;

namespace QuoteExtract.Quotations;

/// <summary>
/// Cuts the reporting clause out of turns of dialogue that set it off by commas only: "—We'll be late, Nuala said,
/// if you stop." Where speech goes on behind it, the turn becomes two regions.
/// </summary>
internal sealed class DashClauses : IDisposable
{
    private readonly PooledList<QuotationRegion> _before = new();
    private readonly PooledList<int> _first = new();
    private readonly PooledList<int> _second = new();
    private long _work;

    /// <summary>Operations done, for the tests of linear work.</summary>
    public long Work => _work;

    public void Cut(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, PooledList<QuotationRegion> regions)
    {
        _work = regions.Count;
        if (!HasTurn(regions.Span))
            return;
        _before.Clear();
        foreach (QuotationRegion region in regions.Span)
            _before.Add(region);
        _first.Reset(_before.Count);
        _second.Reset(_before.Count);
        regions.Clear();

        QuotationRegion rest = default;
        int turn = -1;
        for (int i = 0; i < _before.Count; i++)
        {
            QuotationRegion region = _before[i];
            if (turn >= 0 && region.Start >= rest.Start)
                AddRest(rest, turn, regions, out turn);
            _first[i] = _second[i] = regions.Count;
            if (region.Parent >= 0)
                region.Parent = region.Start >= regions[_second[region.Parent]].Start ? _second[region.Parent] : _first[region.Parent];
            region.Continues = region.Continues >= 0 ? _second[region.Continues] : -1;
            if (region.Parent >= 0 && IsAllOf(region, ref regions[region.Parent]))
            {
                _first[i] = _second[i] = region.Parent;
                continue;
            }

            if (region.Parent >= 0)
                region.Depth = regions[region.Parent].Depth + 1;
            if (IsTurn(region) && DashClause.Find(text, tokens, region, out DashClause clause, ref _work) && !IsCrossed(i, clause))
            {
                if (clause.Resumes < region.ContentEnd)
                {
                    turn = i;
                    rest = region with { Start = clause.Resumes, ContentStart = clause.Resumes, Continues = -1 };
                }

                region.End = region.ContentEnd = clause.Start;
            }

            regions.Add(region);
        }

        if (turn >= 0)
            AddRest(rest, turn, regions, out _);
    }

    public void Dispose()
    {
        _before.Dispose();
        _first.Dispose();
        _second.Dispose();
    }

    private static bool IsTurn(in QuotationRegion region) => region.Depth == 0 && (region.Flags & RegionFlags.Dash) != RegionFlags.None;

    private static bool HasTurn(ReadOnlySpan<QuotationRegion> regions)
    {
        foreach (ref readonly QuotationRegion region in regions)
        {
            if (IsTurn(region))
                return true;
        }

        return false;
    }

    /// <summary>"—Asleep! cried Ronan. «Look at him.»": what is in marks, and what the turn goes on with, are one quotation.</summary>
    private static bool IsAllOf(QuotationRegion region, ref QuotationRegion turn)
    {
        if (!IsTurn(turn) || region.Start != turn.Start || region.End != turn.End)
            return false;
        turn.ContentStart = region.ContentStart;
        turn.ContentEnd = region.ContentEnd;
        return true;
    }

    private void AddRest(in QuotationRegion rest, int turn, PooledList<QuotationRegion> regions, out int none)
    {
        _second[turn] = regions.Count;
        regions.Add(rest);
        none = -1;
    }

    /// <summary>Whether something in marks inside of the turn reaches into the clause: then it is no clause.</summary>
    private bool IsCrossed(int turn, in DashClause clause)
    {
        for (int i = turn + 1; i < _before.Count && _before[i].Start < clause.Resumes; i++)
        {
            _work++;
            if (_before[i].End > clause.Start)
                return true;
        }

        return false;
    }
}
