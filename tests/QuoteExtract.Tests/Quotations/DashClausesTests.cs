namespace QuoteExtract.Tests.Quotations;

public class DashClausesTests
{
    private static readonly QuoteExtractor Everything = new(new QuoteExtractorOptions { Kinds = QuoteKinds.All });

    [Theory]
    [InlineData("—It is late! cried Ronan. «Look at him.»\n\n—Let him sleep.", "«Look at him.»", "Look at him.")]
    [InlineData("—It is late! cried Ronan. «Look at the ‘old’ boat.»\n\n—Let him sleep.", "«Look at the ‘old’ boat.»", "Look at the ‘old’ boat.")]
    public void What_a_turn_goes_on_with_in_marks_is_one_quotation(string text, string marked, string content)
    {
        ExtractionResult result = Everything.ExtractQuotes(text);
        Quote quote = result.Quotes.Should().ContainSingle(q => q.Text.Contains(marked, StringComparison.Ordinal)).Subject;
        quote.Content.Should().EndWith(content);
        quote.Parent.Should().BeNull();
        result.Quotes.Select(q => q.Span).Should().OnlyHaveUniqueItems();
    }

    /// <summary>What marks join goes over the edge of a turn: the marks tell, not the dash.</summary>
    [Theory]
    [InlineData("— “We go\n\n— home,” said Ronan.\n\n— Not yet.\n\n— When?", "“We go\n\n— home,”")]
    [InlineData("— He asked “why\n\nnot go” and left.\n\n— Not yet.\n\n— When?\n\n— Now.", "“why\n\nnot go”")]
    public void A_turn_that_marks_reach_out_of_is_none(string text, string marked)
    {
        ExtractionResult result = Everything.ExtractQuotes(text);
        result.Quotes[0].Text.Should().Be(marked);
        result.Quotes[1].Text.Should().Be("— Not yet.");
    }
}
