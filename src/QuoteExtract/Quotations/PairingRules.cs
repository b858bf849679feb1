using System.Runtime.CompilerServices;

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

    /// <summary>The glyphs that are open after an action, as one number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint GlyphsAfter(PairingAction action, int where, in PairingHypothesis from, ReadOnlySpan<QuotationMark> marks) => action switch
    {
        PairingAction.Open => Nest(from.Glyphs, where, marks),
        PairingAction.Close => Without(from.Glyphs, from.Open[from.Depth - 1], marks),
        PairingAction.CloseOver => Without(Without(from.Glyphs, from.Open[from.Depth - 1], marks), from.Open[from.Depth - 2], marks),
        PairingAction.ReopenOuter => Nest(NothingOpen, where, marks),
        PairingAction.ReopenAll => Nest(Nest(NothingOpen, where, marks), from.Open[1], marks),
        PairingAction.ReopenInner => Nest(Nest(NothingOpen, from.Open[0], marks), where, marks),
        PairingAction.EndAll => NothingOpen,
        _ => from.Glyphs,
    };

    /// <summary>What is open and what is expected, as one number: hypotheses of one shape have the same future.</summary>
    public static uint Shape(uint glyphs, bool afterBreak, bool reopening, bool overParagraph) =>
        (glyphs * 8) + (afterBreak ? 1u : 0) + (reopening ? 2u : 0) + (overParagraph ? 4u : 0);

    /// <summary>The number of no glyphs.</summary>
    public const uint NothingOpen = 17;

    private const uint Level = 31;

    /// <summary>Times <see cref="Level"/> it is 1, as 32 bits are counted: what was nested comes out again.</summary>
    private const uint LevelUp = 0xBDEF7BDF;

    internal static uint Nest(uint glyphs, int mark, ReadOnlySpan<QuotationMark> marks) => (glyphs * Level) + (uint)marks[mark].Glyph;

    private static uint Without(uint glyphs, int mark, ReadOnlySpan<QuotationMark> marks) => (glyphs - (uint)marks[mark].Glyph) * LevelUp;
}
