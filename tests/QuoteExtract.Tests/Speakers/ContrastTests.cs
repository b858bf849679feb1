namespace QuoteExtract.Tests.Speakers;

/// <summary>Two who are the same thing are told apart by the word that says which one.</summary>
public sealed class ContrastTests
{
    [Theory]
    [InlineData("the first guard", "the second guard")]
    [InlineData("the old keeper", "the young keeper")]
    [InlineData("the tall nurse", "the short nurse")]
    [InlineData("the senior clerk", "the junior clerk")]
    [InlineData("the elder sister", "the younger sister")]
    public void Each_speaks_for_himself(string one, string other)
    {
        ExtractionResult result = Extract($"“The lamp is out,” said {one}.\n\n“It is not,” said {other}.\n\n“Look at it,” said {one}.\n\n“I have looked,” said {other}.");
        result.Quotes.Select(quote => quote.Speaker!.Name).Should().Equal(one, other, one, other);
        result.Speakers.Should().HaveCount(2);
    }

    [Fact]
    public void The_bare_word_means_the_one_there_is()
    {
        ExtractionResult result = Extract("“The lamp is out,” said the old keeper.\n\n“It is not,” said Ruth Moss.\n\n“Look at it,” said the keeper.");
        result.Quotes[2].Speaker.Should().Be(result.Quotes[0].Speaker);
    }

    private static ExtractionResult Extract(string text) => new QuoteExtractor(new QuoteExtractorOptions { Genre = Genre.Fiction }).ExtractQuotes(text);
}
