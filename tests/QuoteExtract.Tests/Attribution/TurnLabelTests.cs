namespace QuoteExtract.Tests.Attribution;

/// <summary>The label before a turn of a transcript alone names who speaks.</summary>
public sealed class TurnLabelTests
{
    [Theory]
    [InlineData("ADA: Are you there?\n\nTOM: I am.\n\nADA: Good.", "ADA", "TOM", "ADA")]
    [InlineData("HOST: Are you there?\n\nADA BELL: I am.\n\nHOST: Good.", "HOST", "ADA BELL", "HOST")]
    [InlineData("THE COURT: Are you there?\n\nADA BELL: I am.\n\nTHE COURT: Good.", "COURT", "ADA BELL", "COURT")]
    [InlineData("THE MAN WITH TOM ABARA: Are you there?\n\nADA BELL: I am.\n\nADA BELL: Good.", "MAN", "ADA BELL", "ADA BELL")]
    [InlineData("MAYOR ADA BELL: Are you there?\n\nMAN: I am.\n\nMAN: Good.", "ADA BELL", "MAN", "MAN")]
    [InlineData("ADA BELL: Tom Abara is there.\n\nVERA QUIST: He is.\n\nADA BELL: Good.", "ADA BELL", "VERA QUIST", "ADA BELL")]
    public void The_one_whom_the_label_names_speaks(string text, params string[] speakers) => SpeakersOf(text).Should().Equal(speakers);

    [Theory]
    [InlineData("ADA BELL, FRIEND OF TOM ABARA: Are you there?\n\nTOM ABARA: I am.\n\nADA BELL: Good.")]
    [InlineData("ADA BELL, WITH TOM ABARA AND VERA QUIST: Are you there?\n\nTOM ABARA: I am.\n\nADA BELL: Good.")]
    [InlineData("HOST (for Ada Bell): Are you there?\n\nTOM ABARA: I am.\n\nHOST (for Ada Bell): Good.")]
    [InlineData("ADA BELL, a friend of the old keeper of the lamp in the long hall by the sea and of boats: Are you there?\n\nTOM ABARA: I am.\n\nADA BELL: Good.")]
    public void Of_several_names_in_a_label_the_first_speaks(string text) =>
        SpeakersOf(text).Should().SatisfyRespectively(
            first => first.Should().BeEquivalentTo("ADA BELL"), second => second.Should().Be("TOM ABARA"), third => third.Should().BeEquivalentTo("ADA BELL"));

    [Fact]
    public void What_follows_without_a_label_goes_on()
    {
        IReadOnlyList<Quote> quotes = QuoteExtractor.Default.ExtractQuotes("ADA BELL: Are you there?\n\nWe wait.\n\nTOM ABARA: I am.").Quotes;
        quotes.Select(quote => quote.Speaker?.Name).Should().Equal("ADA BELL", "TOM ABARA");
        quotes[0].Parts.Should().HaveCount(2);
    }

    private static IEnumerable<string?> SpeakersOf(string text) => QuoteExtractor.Default.ExtractQuotes(text).Quotes.Select(quote => quote.Speaker?.Name);
}
