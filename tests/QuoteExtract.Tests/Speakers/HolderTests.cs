namespace QuoteExtract.Tests.Speakers;

/// <summary>Whom a description stands for: a named holder of the office, an institution, or the one described.</summary>
public sealed class HolderTests
{
    [Theory]
    [InlineData("The secretary general, Imangali Quist, arrived. “We wait, all of us,” the secretary said.", "Imangali Quist")]
    [InlineData("The secretary general, Imangali Quist, said: “We wait, all of us.”", "Imangali Quist")]
    [InlineData("Ada Moreau, the mayor, opened a yard. Tom Abara came. “We wait, all of us,” the mayor said.", "Ada Moreau")]
    [InlineData("The mayor opened a yard. “We wait, all of us,” the mayor said. Mayor Ada Moreau left.", "Ada Moreau")]
    [InlineData("Ada Moreau's statement added: “We wait, all of us.”", "Ada Moreau")]
    public void The_holder_of_an_office_is_meant(string text, string name) => SpeakerOf(text).Should().Be(name);

    [Theory]
    [InlineData("The Harbour Company opened a yard. Ada Moreau left. Tom Abara came. “We wait, all of us,” the company said.", "Harbour Company")]
    [InlineData("“The Harbour Company sleeps,” Ada Moreau said. “We wait, all of us,” the company said.", "Harbour Company")]
    [InlineData("Reuters opened a yard. “We wait, all of us,” the agency said.", "Reuters")]
    [InlineData("One of these groups, the Harbour Alliance, said: “We wait, all of us.”", "Harbour Alliance")]
    [InlineData("The US State Department met. The Department of State closed. “We wait, all of us,” the State Department said.", "Department of State")]
    public void An_institution_is_meant(string text, string name) => SpeakerOf(text).Should().Be(name);

    [Theory]
    [InlineData("Tom Abara opened a yard. “We wait, all of us,” the company said.", "the company")]
    [InlineData("Tom Abara, the mayor, opened a yard. “We wait, all of us,” the woman said.", "the woman")]
    [InlineData("Ada Moreau and others opened a yard. “We wait, all of us,” the board said.", "the board")]
    public void Somebody_else_is_not(string text, string name) => SpeakerOf(text).Should().Be(name);

    private static string? SpeakerOf(string text) => QuoteExtractor.Default.ExtractQuotes(text).Quotes[^1].Speaker?.Name;
}
