using QuoteExtract.Buffers;

namespace QuoteExtract.Quotations;

/// <summary>
/// Reads the marks of difficult paragraphs: keeps the few cheapest hypotheses, one of each shape, and extends each
/// by every use of the next mark. Work and memory for one mark are bounded, so the whole is linear.
/// </summary>
internal sealed class PairingBeam : IDisposable
{
    private const int LongestRegion = 6000;

    private readonly PooledList<PairingStep> _steps = new();
    private PairingFront _current = new();
    private PairingFront _next = new();

    /// <summary>Number of extensions tried, for the test of linear work.</summary>
    public long Work { get; private set; }

    public int StepCount => _steps.Count;

    /// <summary>Whether single marks are the first marks of this document.</summary>
    public bool SinglePrimary { get; set; }

    /// <summary>Whether the best reading has nothing open and the others can be forgotten.</summary>
    public bool IsSettled
    {
        get
        {
            Span<PairingHypothesis> hypotheses = _current.Span;
            for (int i = 1; i < hypotheses.Length; i++)
            {
                if (hypotheses[i].Cost < hypotheses[0].Cost + PairingCosts.Settled)
                    return false;
            }

            return hypotheses[0].Depth == 0;
        }
    }

    /// <summary>Begins with nothing open.</summary>
    public void Start()
    {
        Work = 0;
        _steps.Clear();
        _current.Clear();
        _next.Clear();
        _current[_current.Place(0, 0)] = new PairingHypothesis { Trail = -1, Glyphs = PairingRules.NothingOpen };
    }

    /// <summary>Writes the steps of the best reading, first to last, and keeps only that.</summary>
    public void Commit(PooledList<PairingStep> steps)
    {
        steps.Clear();
        _current.KeepBest();
        ref PairingHypothesis best = ref _current.Best;
        for (int step = best.Trail; step >= 0; step = _steps[step].Previous)
            steps.Add(_steps[step]);
        steps.Span.Reverse();
        _steps.Clear();
        best.Trail = -1;
        best.Cost = 0;
    }

    public void Read(ReadOnlySpan<QuotationMark> marks, int index)
    {
        ref readonly QuotationMark mark = ref marks[index];
        foreach (ref readonly PairingHypothesis from in _current.Span)
        {
            if (from.Reopening)
            {
                Propose(from, marks, index, PairingAction.ReopenInner, from.Cost);
                continue;
            }

            // To go on over a break without a mark that opens again is dear, but only once it is certain.
            int basis = from.Cost + (from.AfterBreak ? PairingCosts.StrayBreak : 0);
            Propose(from, marks, index, PairingAction.Skip, basis + mark.SkipCost);
            if (from.Depth < OpenMarks.Capacity)
                Propose(from, marks, index, PairingAction.Open, basis + PairingRules.OpenCost(from, marks, mark, SinglePrimary));
            if (from.Depth == 0)
                continue;
            ref readonly QuotationMark inner = ref marks[from.Open[from.Depth - 1]];
            if (inner.Family == mark.Family)
                Propose(from, marks, index, PairingAction.Close, basis + PairingRules.CloseCost(inner, mark));
            else if (from.Depth > 1 && marks[from.Open[from.Depth - 2]].Family == mark.Family)
                Propose(from, marks, index, PairingAction.CloseOver, basis + mark.CloseCost + PairingCosts.CloseOver);
            if (from.AfterBreak && !from.OverParagraph && PairingRules.CanReopen(marks[from.Open[0]], mark))
                ProposeReopening(from, marks, index);
        }

        Advance(marks);
    }

    /// <summary>Ends a paragraph: what is open may be given up, or go on in the next if there is one.</summary>
    public void EndParagraph(ReadOnlySpan<QuotationMark> marks, int paragraph, int end, bool last)
    {
        foreach (ref readonly PairingHypothesis from in _current.Span)
        {
            if (from.Depth == 0)
            {
                Propose(from, marks, paragraph, PairingAction.Skip, from.Cost);
                continue;
            }

            Propose(from, marks, paragraph, PairingAction.EndAll, from.Cost + PairingRules.UnclosedCost(from, marks, 0));
            if (!last && end - marks[from.Open[0]].Start < LongestRegion)
                ProposeGoingOn(from);
        }

        Advance(marks);
    }

    public void Dispose() => _steps.Dispose();

    private void ProposeReopening(in PairingHypothesis from, ReadOnlySpan<QuotationMark> marks, int index)
    {
        int cost = from.Cost + PairingCosts.Reopen;
        Propose(from, marks, index, PairingAction.ReopenOuter, cost + PairingRules.UnclosedCost(from, marks, 1));

        // The mark that it stood against may be one that the options exclude.
        if (from.Depth > 1 && index + 1 < marks.Length && marks[index + 1].Has(MarkHints.Adjacent) && marks[index + 1].Paragraph == marks[index].Paragraph
            && marks[from.Open[1]].Family == marks[index + 1].Family)
        {
            Propose(from, marks, index, PairingAction.ReopenAll, cost + PairingRules.UnclosedCost(from, marks, 2));
        }
    }

    private void ProposeGoingOn(in PairingHypothesis from)
    {
        int cost = from.Cost + (from.AfterBreak ? PairingCosts.StrayBreak : 0);
        Work++;
        if (_next.IsHopeless(cost))
            return;
        int place = _next.Place(PairingRules.Shape(from.Glyphs, afterBreak: true, reopening: false, from.AfterBreak), cost);
        if (place < 0)
            return;
        ref PairingHypothesis next = ref _next[place];
        next = from;
        next.Cost = cost;
        next.OverParagraph = from.AfterBreak;
        next.AfterBreak = true;
        next.Reopening = false;
        next.Step.Action = PairingAction.Skip;
    }

    private void Propose(
        in PairingHypothesis from, ReadOnlySpan<QuotationMark> marks, int where, PairingAction action, int cost)
    {
        Work++;
        if (_next.IsHopeless(cost))
            return;
        bool reopening = action == PairingAction.ReopenAll;
        uint glyphs = PairingRules.GlyphsAfter(action, where, from, marks);
        int place = _next.Place(PairingRules.Shape(glyphs, afterBreak: false, reopening, overParagraph: false), cost);
        if (place < 0)
            return;
        ref PairingHypothesis next = ref _next[place];
        next = from;
        next.Cost = cost;
        next.Glyphs = glyphs;
        next.AfterBreak = false;
        next.OverParagraph = false;
        next.Reopening = reopening;
        next.Step = new PairingStep { Previous = from.Trail, Where = where, Action = action };
        PairingRules.Apply(action, where, ref next);
    }

    private void Advance(ReadOnlySpan<QuotationMark> marks)
    {
        _next.Order();
        foreach (ref PairingHypothesis survivor in _next.Span)
        {
            if (survivor.Step.Action == PairingAction.Skip)
                continue;
            _steps.Add(survivor.Step);
            survivor.Trail = _steps.Count - 1;
        }

        (_current, _next) = (_next, _current);
        _next.Clear();
    }
}
