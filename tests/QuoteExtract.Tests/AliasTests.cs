namespace QuoteExtract.Tests;

public class AliasTests
{
    [Theory]
    [InlineData("  ")]
    [InlineData("\t")]
    public void A_name_with_other_blanks_is_no_other_name(string gap)
    {
        string text = $"“It is late,” said Aled Rhys Morris. “Very late,” Aled{gap}Morris said. “So late,” Aled Morris said.";
        Speaker speaker = QuoteExtractor.Default.ExtractQuotes(text).Speakers.Should().ContainSingle().Subject;
        speaker.Name.Should().Be("Aled Rhys Morris");
        speaker.Aliases.Should().Equal("Aled Morris");
    }
}
