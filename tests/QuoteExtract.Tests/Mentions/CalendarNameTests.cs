namespace QuoteExtract.Tests.Mentions;

/// <summary>People who are called like a day: the verb right behind a quotation has no other subject.</summary>
public sealed class CalendarNameTests
{
    private const string Story = "“Sit down!” said Sunday in a loud voice.\n\n“I would rather stand,” said Tom Abara.\n\n";

    [Theory]
    [InlineData("“You will sit,” said Sunday, “and wait.”", "Sunday")]
    [InlineData("Sunday said, “You will sit.”", "Sunday")]
    [InlineData("Then Sunday laughed and said, “You will sit.”", "Sunday")]
    [InlineData("On Sunday Tom laughed. “I will not,” he said.", "Tom Abara")]
    [InlineData("Tom laughed last Sunday, and said, “I will not.”", "Tom Abara")]
    public void Once_named_so_he_is_known_by_it(string paragraph, string speaker)
    {
        ExtractionResult result = Extract(Story + paragraph);
        result.Quotes[0].Speaker!.Name.Should().Be("Sunday");
        result.Quotes[^1].Speaker!.Name.Should().Be(speaker);
    }

    [Theory]
    [InlineData("“The boats are late,” Tom Abara said Sunday.")]
    [InlineData("“The boats are late,” said Tom Abara on Sunday.")]
    [InlineData("Tom Abara spoke on Friday. “The boats are late,” said Friday's report by Tom Abara.")]
    [InlineData("Tom Abara spoke. “The boats are late,” he said Sunday 4 May.")]
    public void A_day_speaks_nowhere_else(string text) =>
        Extract(text).Speakers.Should().NotContain(speaker => speaker.Name == "Sunday" || speaker.Name == "Friday");

    private static ExtractionResult Extract(string text) => new QuoteExtractor(new QuoteExtractorOptions { Genre = Genre.Fiction }).ExtractQuotes(text);
}
