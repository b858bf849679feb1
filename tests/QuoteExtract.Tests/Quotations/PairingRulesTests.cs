using QuoteExtract.Quotations;

namespace QuoteExtract.Tests.Quotations;

/// <summary>What a use of a mark costs and changes.</summary>
public sealed class PairingRulesTests
{
    private const byte Own = 7;

    /// <summary>One mark of each glyph, a paragraph apart.</summary>
    private static readonly QuotationMark[] Marks = [.. Enumerable.Range(0, (int)MarkGlyph.Count).Select(static glyph => Mark((MarkGlyph)glyph, glyph * 10))];

    [Theory]
    [InlineData(MarkGlyph.LeftDouble, false, Own)]
    [InlineData(MarkGlyph.LeftDouble, true, Own)]
    [InlineData(MarkGlyph.LeftSingle, true, Own)]
    [InlineData(MarkGlyph.LeftSingle, false, Own + PairingCosts.SecondarySingle)]
    public void Single_marks_open_dearly_where_others_quote(object glyph, bool singlePrimary, int cost) =>
        PairingRules.OpenCost(Open(), Marks, Marks[(int)(MarkGlyph)glyph], singlePrimary).Should().Be(cost);

    [Theory]
    [InlineData(new[] { MarkGlyph.LeftDouble }, Own + PairingCosts.NestLikeInnermost)]
    [InlineData(new[] { MarkGlyph.LeftSingle }, Own)]
    [InlineData(new[] { MarkGlyph.LeftDouble, MarkGlyph.LeftSingle }, Own + PairingCosts.NestLike)]
    [InlineData(new[] { MarkGlyph.LeftSingle, MarkGlyph.LeftDouble }, Own + PairingCosts.NestLikeInnermost)]
    [InlineData(new[] { MarkGlyph.LeftDouble, MarkGlyph.LeftDouble }, Own + PairingCosts.NestLikeInnermost)]
    [InlineData(new[] { MarkGlyph.LeftSingle, MarkGlyph.LeftGuillemet }, Own)]
    public void A_mark_opens_dearly_inside_of_its_like(object open, int cost) =>
        PairingRules.OpenCost(Open((MarkGlyph[])open), Marks, Marks[(int)MarkGlyph.StraightDouble], false).Should().Be(cost);

    [Theory]
    [InlineData(MarkGlyph.LeftDouble, MarkGlyph.RightDouble, true)]
    [InlineData(MarkGlyph.StraightDouble, MarkGlyph.StraightDouble, true)]
    [InlineData(MarkGlyph.StraightDouble, MarkGlyph.DoubledApostrophe, true)]
    [InlineData(MarkGlyph.StraightSingle, MarkGlyph.StraightSingle, true)]
    [InlineData(MarkGlyph.StraightDouble, MarkGlyph.RightDouble, false)]
    [InlineData(MarkGlyph.LeftDouble, MarkGlyph.StraightDouble, false)]
    [InlineData(MarkGlyph.LeftSingle, MarkGlyph.StraightSingle, false)]
    [InlineData(MarkGlyph.LowDouble, MarkGlyph.StraightDouble, true)]
    [InlineData(MarkGlyph.LowDouble, MarkGlyph.LeftDouble, true)]
    [InlineData(MarkGlyph.LowSingle, MarkGlyph.StraightSingle, true)]
    [InlineData(MarkGlyph.Backtick, MarkGlyph.StraightSingle, true)]
    [InlineData(MarkGlyph.DoubledBacktick, MarkGlyph.DoubledApostrophe, true)]
    public void Straight_marks_go_with_straight_ones(object open, object close, bool alike)
    {
        QuotationMark first = Marks[(int)(MarkGlyph)open], last = Marks[(int)(MarkGlyph)close] with { Start = 900 };
        PairingRules.AreAlike(first, last).Should().Be(alike);
        PairingRules.CloseCost(first, last).Should().Be(Own + 1 + (alike ? 0 : PairingCosts.UnlikeGlyphs));
        PairingRules.CloseCost(first, last with { Start = first.End }).Should().Be(Own + 1 + PairingCosts.Empty + (alike ? 0 : PairingCosts.UnlikeGlyphs));
    }

    [Theory]
    [InlineData(0, PairingCosts.Unclosed + PairingCosts.UnclosedSingle + PairingCosts.Unclosed)]
    [InlineData(1, PairingCosts.UnclosedSingle + PairingCosts.Unclosed)]
    [InlineData(2, PairingCosts.Unclosed)]
    [InlineData(3, 0)]
    public void Every_mark_left_open_costs(int firstLevel, int cost) =>
        PairingRules.UnclosedCost(Open(MarkGlyph.LeftDouble, MarkGlyph.LeftSingle, MarkGlyph.LeftGuillemet), Marks, firstLevel).Should().Be(cost);

    [Theory]
    [InlineData(MarkHints.ParagraphStart, MarkEdge.Blank, MarkEdge.Letter, MarkGlyph.LeftDouble, true)]
    [InlineData(MarkHints.ParagraphStart, MarkEdge.Blank, MarkEdge.Letter, MarkGlyph.StraightDouble, true)]
    [InlineData(MarkHints.ParagraphStart, MarkEdge.Blank, MarkEdge.Letter, MarkGlyph.LeftSingle, false)]
    [InlineData(MarkHints.None, MarkEdge.Blank, MarkEdge.Letter, MarkGlyph.LeftDouble, false)]
    [InlineData(MarkHints.ParagraphEnd, MarkEdge.Blank, MarkEdge.Letter, MarkGlyph.LeftDouble, false)]
    [InlineData(MarkHints.ParagraphStart | MarkHints.ParagraphEnd, MarkEdge.Blank, MarkEdge.Letter, MarkGlyph.LeftDouble, false)]
    [InlineData(MarkHints.ParagraphStart, MarkEdge.Letter, MarkEdge.Blank, MarkGlyph.LeftDouble, false)]
    [InlineData(MarkHints.ParagraphStart, MarkEdge.Dash, MarkEdge.Terminal, MarkGlyph.LeftDouble, true)]
    [InlineData(MarkHints.ParagraphStart, MarkEdge.Letter, MarkEdge.Opening, MarkGlyph.LeftDouble, false)]
    public void A_mark_that_begins_a_paragraph_may_open_again(object hints, object before, object after, object glyph, bool may) =>
        PairingRules.CanReopen(Marks[(int)MarkGlyph.LeftDouble], Mark((MarkGlyph)glyph, 900) with { Hints = (MarkHints)hints, Before = (MarkEdge)before, After = (MarkEdge)after }).Should().Be(may);

    [Theory]
    [InlineData(PairingAction.Skip, new[] { MarkGlyph.LeftDouble, MarkGlyph.LeftSingle })]
    [InlineData(PairingAction.Open, new[] { MarkGlyph.LeftDouble, MarkGlyph.LeftSingle, MarkGlyph.LowDouble })]
    [InlineData(PairingAction.Close, new[] { MarkGlyph.LeftDouble })]
    [InlineData(PairingAction.CloseOver, new MarkGlyph[0])]
    [InlineData(PairingAction.ReopenOuter, new[] { MarkGlyph.LowDouble })]
    [InlineData(PairingAction.ReopenAll, new[] { MarkGlyph.LowDouble, MarkGlyph.LeftSingle })]
    [InlineData(PairingAction.ReopenInner, new[] { MarkGlyph.LeftDouble, MarkGlyph.LowDouble })]
    [InlineData(PairingAction.EndAll, new MarkGlyph[0])]
    public void An_action_leaves_marks_open(object action, object open)
    {
        PairingHypothesis from = Open(MarkGlyph.LeftDouble, MarkGlyph.LeftSingle);
        PairingHypothesis after = from;
        PairingRules.Apply((PairingAction)action, (int)MarkGlyph.LowDouble, ref after);
        MarkGlyph[] left = new MarkGlyph[after.Depth];
        for (int level = 0; level < after.Depth; level++)
            left[level] = Marks[after.Open[level]].Glyph;
        left.Should().Equal((MarkGlyph[])open);

        // The number for what is open is known before the action is done.
        uint expected = Open((MarkGlyph[])open).Glyphs;
        PairingRules.GlyphsAfter((PairingAction)action, (int)MarkGlyph.LowDouble, from, Marks).Should().Be(expected);
    }

    [Fact]
    public void What_is_open_has_a_number_of_its_own()
    {
        HashSet<uint> numbers = [PairingRules.GlyphsAfter(PairingAction.Skip, 0, Open(), Marks)];
        for (int a = 1; a < (int)MarkGlyph.Count; a++)
        {
            numbers.Add(PairingRules.GlyphsAfter(PairingAction.Skip, 0, Open((MarkGlyph)a), Marks)).Should().BeTrue();
            for (int b = 1; b < (int)MarkGlyph.Count; b++)
                numbers.Add(PairingRules.GlyphsAfter(PairingAction.Skip, 0, Open((MarkGlyph)a, (MarkGlyph)b), Marks)).Should().BeTrue();
        }
    }

    [Fact]
    public void So_has_what_is_expected()
    {
        HashSet<uint> shapes = [];
        foreach (uint glyphs in (uint[])[17, 18, 25])
        {
            for (int flags = 0; flags < 8; flags++)
                shapes.Add(PairingRules.Shape(glyphs, (flags & 1) != 0, (flags & 2) != 0, (flags & 4) != 0)).Should().BeTrue();
        }
    }

    private static PairingHypothesis Open(params MarkGlyph[] glyphs)
    {
        PairingHypothesis hypothesis = new() { Glyphs = PairingRules.NothingOpen };
        foreach (MarkGlyph glyph in glyphs)
        {
            hypothesis.Open[hypothesis.Depth++] = (int)glyph;
            hypothesis.Glyphs = PairingRules.Nest(hypothesis.Glyphs, (int)glyph, Marks);
        }

        return hypothesis;
    }

    private static QuotationMark Mark(MarkGlyph glyph, int start) => new() { Glyph = glyph, Start = start, Length = 1, OpenCost = Own, CloseCost = Own + 1 };
}
