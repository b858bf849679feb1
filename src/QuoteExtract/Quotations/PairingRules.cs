namespace QuoteExtract.Quotations;

/// <summary>What each step of a reading costs and changes.</summary>
internal static class PairingRules
{
    public static int OpenCost(
        in PairingHypothesis from, ReadOnlySpan<QuotationMark> marks, in QuotationMark mark, bool singlePrimary)
    {
        if (from.Depth == 0)
            return mark.OpenCost + (mark.Family == MarkFamily.Single && !singlePrimary ? PairingCosts.SecondarySingle : 0);
        for (int level = from.Depth - 1; level >= 0; level--)
        {
            if (marks[from.Open[level]].Family == mark.Family)
                return mark.OpenCost + (level == from.Depth - 1 ? PairingCosts.NestLikeInnermost : PairingCosts.NestLike);
        }

        return mark.OpenCost;
    }

    public static int CloseCost(in QuotationMark open, in QuotationMark close) =>
        close.CloseCost + (AreAlike(open, close) ? 0 : PairingCosts.UnlikeGlyphs)
        + (open.End == close.Start ? PairingCosts.Empty : 0);

    public static int UnclosedCost(in PairingHypothesis from, ReadOnlySpan<QuotationMark> marks, int firstLevel)
    {
        int cost = 0;
        for (int level = firstLevel; level < from.Depth; level++)
        {
            cost += marks[from.Open[level]].Family == MarkFamily.Single
                ? PairingCosts.UnclosedSingle
                : PairingCosts.Unclosed;
        }

        return cost;
    }

    /// <summary>Whether the two go together: „ with all that close it, otherwise straight with straight.</summary>
    public static bool AreAlike(in QuotationMark open, in QuotationMark close) =>
        MarkGlyphs.IsStraight(open.Glyph) == MarkGlyphs.IsStraight(close.Glyph)
        || open.Glyph is MarkGlyph.DoubledBacktick or MarkGlyph.Backtick or MarkGlyph.LowDouble or MarkGlyph.LowSingle;

    /// <summary>Whether a mark at the beginning of a paragraph may open again what is open. Spanish does it with ».</summary>
    public static bool CanReopen(in QuotationMark open, in QuotationMark mark) =>
        mark.Has(MarkHints.ParagraphStart) && !mark.Has(MarkHints.ParagraphEnd)
        && mark.Spacing < 3 && open.Family == mark.Family;

    public static void Apply(PairingAction action, int where, ref PairingHypothesis hypothesis)
    {
        switch (action)
        {
            case PairingAction.Open:
                hypothesis.Open[hypothesis.Depth++] = where;
                break;
            case PairingAction.Close:
                hypothesis.Depth--;
                break;
            case PairingAction.CloseOver:
                hypothesis.Depth -= 2;
                break;
            case PairingAction.ReopenOuter:
                hypothesis.Open[0] = where;
                hypothesis.Depth = 1;
                break;
            case PairingAction.ReopenAll:
                hypothesis.Open[0] = where;
                hypothesis.Depth = 2;
                break;
            case PairingAction.ReopenInner:
                hypothesis.Open[1] = where;
                break;
            case PairingAction.EndAll:
                hypothesis.Depth = 0;
                break;
            default:
                break;
        }
    }

    public static uint ShapeOf(in PairingHypothesis hypothesis, ReadOnlySpan<QuotationMark> marks)
    {
        uint shape = 17;
        for (int level = 0; level < hypothesis.Depth; level++)
            shape = (shape * 31) + (uint)marks[hypothesis.Open[level]].Glyph;
        return (shape * 8) + (hypothesis.AfterBreak ? 1u : 0) + (hypothesis.Reopening ? 2u : 0) + (hypothesis.OverParagraph ? 4u : 0);
    }
}
