using QuoteExtract.Quotations;
using QuoteExtract.Text;

namespace QuoteExtract.Tests.Quotations;

/// <summary>The dashes of a paragraph of dialogue.</summary>
public sealed class DashTurnTests
{
    [Theory]
    [InlineData("— a", 1)]
    [InlineData("– a", 1)]
    [InlineData("― a", 1)]
    [InlineData("- a", 1)]
    [InlineData("-- a", 2)]
    [InlineData("--- a", 2)]
    [InlineData("-", 1)]
    [InlineData("&ndash; a", 7)]
    [InlineData("&mdash; a", 7)]
    [InlineData("&#8213; a", 7)]
    [InlineData("&quot; a", 0)]
    [InlineData("& a", 0)]
    [InlineData("a — a", 0)]
    [InlineData("", 0)]
    public void A_dash_has_a_length(string text, int length) => DashTurn.LengthOfDash(text, 0, text.Length).Should().Be(length);

    [Fact]
    public void A_dash_ends_with_its_paragraph()
    {
        DashTurn.LengthOfDash("--", 0, 1).Should().Be(1);
        DashTurn.LengthOfDash("a—", 1, 1).Should().Be(0);
        DashTurn.LengthOfDash("a—", 1, 2).Should().Be(1);
    }

    [Theory]
    [InlineData("— We go.", 1, true)]
    [InlineData("—We go.", 1, true)]
    [InlineData("- We go.", 1, true)]
    [InlineData("-We go.", 1, false)]
    [InlineData("--We go.", 2, true)]
    [InlineData("— we go.", 1, false)]
    [InlineData("— 12 boats.", 1, false)]
    [InlineData("—", 1, false)]
    [InlineData("—  ", 1, false)]
    [InlineData("— ¿Vamos?", 1, true)]
    [InlineData("— ¡Vamos!", 1, true)]
    [InlineData("— …we go.", 1, true)]
    [InlineData("— ...we go.", 1, true)]
    [InlineData("— 'Tis late.", 1, true)]
    [InlineData("— ’Tis late.", 1, true)]
    [InlineData("— «We go.»", 1, false)]
    [InlineData("— (We go.)", 1, false)]
    public void Speech_follows_a_dash_or_not(string text, int dash, bool begins) =>
        DashTurn.Begins(text, new Paragraph { Start = 0, End = text.Length }, dash).Should().Be(begins);

    [Fact]
    public void Speech_follows_within_the_paragraph() =>
        DashTurn.Begins("a\n— \n\nWe", new Paragraph { Start = 2, End = 4 }, 1).Should().BeFalse();

    [Theory]
    [InlineData("We go — said Ronan", "— said Ronan")]
    [InlineData("We go —said Ronan", "—said Ronan")]
    [InlineData("We go -- said Ronan", "-- said Ronan")]
    [InlineData("We go - said Ronan", "- said Ronan")]
    [InlineData("We go &ndash; said Ronan", "&ndash; said Ronan")]
    [InlineData("We—go — said Ronan", "— said Ronan")]
    [InlineData("We — Go — said Ronan", "— said Ronan")]
    [InlineData("We well-fed - said Ronan", "- said Ronan")]
    [InlineData("We &quot;go&quot; — said Ronan", "— said Ronan")]
    public void A_clause_begins_behind_a_dash(string text, string clause)
    {
        int at = DashTurn.FindInner(text, 0, text.Length, out int length);
        text[at..].Should().Be(clause);
        length.Should().Be(clause.IndexOf(';', StringComparison.Ordinal) is > 0 and var end ? end + 1 : clause.StartsWith("--", StringComparison.Ordinal) ? 2 : 1);
    }

    [Theory]
    [InlineData("We go, said Ronan")]
    [InlineData("We go—said Ronan")]
    [InlineData("We go — Said Ronan")]
    [InlineData("We go — 12")]
    [InlineData("We go —")]
    [InlineData("We go — ")]
    [InlineData("— said Ronan")]
    [InlineData("We well-fed go-go")]
    [InlineData("We go -said")]
    [InlineData("We go- said")]
    [InlineData("We go -")]
    public void Or_there_is_none(string text)
    {
        DashTurn.FindInner(text, 0, text.Length, out int length).Should().Be(-1);
        length.Should().Be(0);
    }

    [Theory]
    [InlineData("said Ronan — We", "— We")]
    [InlineData("said Ronan —We", "—We")]
    [InlineData("said Ronan— We", "— We")]
    [InlineData("said Ronan—, We", "—, We")]
    [InlineData("said Ronan—. We", "—. We")]
    [InlineData("said Ronan—; We", "—; We")]
    [InlineData("said Ronan—: We", "—: We")]
    [InlineData("said Ronan—", "—")]
    [InlineData("said the well—known Ronan — We", "— We")]
    [InlineData("said Ronan -- We", "-- We")]
    public void Speech_returns_behind_a_dash(string text, string rest)
    {
        int at = DashTurn.FindReturn(text, 1, text.Length, out int length);
        text[at..].Should().Be(rest);
        length.Should().Be(rest.StartsWith("--", StringComparison.Ordinal) ? 2 : 1);
    }

    [Theory]
    [InlineData("said Ronan. We")]
    [InlineData("said the well—known Ronan")]
    [InlineData("said the well-known Ronan")]
    public void Or_never(string text) => DashTurn.FindReturn(text, 1, text.Length, out _).Should().Be(-1);
}
