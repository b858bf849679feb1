namespace QuoteExtract.Tests;

public class AffiliationTests
{
    [Theory]
    [InlineData("\"We answer every letter in time,\" a spokesperson for HMRC said.", "HMRC")]
    [InlineData("\"The bridge is safe,\" said a spokeswoman for the Harbour Authority.", "Harbour Authority")]
    [InlineData("\"The bridge is safe,\" said Ida Brandt, a spokeswoman for the Harbour Authority.", "Harbour Authority")]
    [InlineData("\"The bridge is safe,\" said Ida Brandt of the Harbour Authority.", "Harbour Authority")]
    [InlineData("Ida Brandt, director of the Northern Rail Company, called it \"a very good year for all of us\".", "Northern Rail Company")]
    [InlineData("\"The bridge is safe,\" said a Microsoft spokesman.", "Microsoft")]
    [InlineData("\"The bridge is safe,\" said the mayor.", null)]
    [InlineData("\"The bridge is safe,\" said Ida Brandt, who paints.", null)]
    [InlineData("The Harbour Authority said: \"The bridge is safe.\"", null)]
    public void Is_the_organisation_that_somebody_is_said_to_belong_to(string text, string? expected)
    {
        Quote quote = QuoteExtractor.Default.ExtractQuotes(text).Quotes.Should().ContainSingle().Subject;
        quote.Speaker.Should().NotBeNull();
        quote.Speaker!.Affiliation.Should().Be(expected, quote.Speaker.Name);
    }
}
