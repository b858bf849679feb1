namespace QuoteExtract.Tests.Speakers;

/// <summary>Whoever comes in by an indefinite description is known by the definite one from then on.</summary>
public sealed class StyleTests
{
    [Fact]
    public void A_Hatter_is_the_Hatter_from_then_on()
    {
        ExtractionResult result = Extract("In the house lived a Hatter, and Ruth Moss went to see him.\n\n“No room,” said the Hatter.\n\n“There is,” said Ruth.\n\n"
            + "The poor Hatter looked at his cup. “No room,” the Hatter said again.\n\n“I shall stay,” said Ruth.\n\n“Then stay,” said the wretched Hatter.");
        result.Speakers.Select(speaker => speaker.Name).Should().BeEquivalentTo("the Hatter", "Ruth Moss");
        result.Quotes.Where(quote => quote.Speaker!.Name == "the Hatter").Should().HaveCount(3);
    }

    private static ExtractionResult Extract(string text) => new QuoteExtractor(new QuoteExtractorOptions { Genre = Genre.Fiction }).ExtractQuotes(text);
}
