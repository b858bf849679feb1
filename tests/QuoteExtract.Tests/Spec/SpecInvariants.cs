namespace QuoteExtract.Tests.Spec;

/// <summary>What holds for every result, whatever the text.</summary>
internal static class SpecInvariants
{
    public static void Check(string text, ExtractionResult result)
    {
        result.Quotes.Select(quote => quote.Id).Should().Equal(Enumerable.Range(0, result.Quotes.Count), "no id is skipped");
        result.Speakers.Select(speaker => speaker.Id).Should().Equal(Enumerable.Range(0, result.Speakers.Count), "no id is skipped");
        result.Quotes.Select(quote => quote.Span.Start).Should().BeInAscendingOrder("quotations come in text order");
        result.Quotes.SelectMany(quote => quote.Parts).Should().OnlyHaveUniqueItems("nothing is returned twice");
        foreach (Quote quote in result.Quotes)
            Check(text, quote);
    }

    private static void Check(string text, Quote quote)
    {
        quote.Text.Should().Be(quote.Span.Slice(text).ToString());
        quote.Parts[0].Start.Should().Be(quote.Span.Start);
        quote.Parts[^1].End.Should().Be(quote.Span.End);
        quote.Parts.Zip(quote.Parts.Skip(1)).Should().NotContain(pair => pair.First.End > pair.Second.Start, "parts do not overlap");
        if (quote.Parent is { } parent)
            parent.Span.Contains(quote.Span).Should().BeTrue("a nested quotation lies inside its parent");
        if (quote.Mention is { } mention)
            mention.Text.Should().Be(mention.Span.Slice(text).ToString());
        if (quote.Cue is { } cue)
            cue.Text.Should().Be(cue.Span.Slice(text).ToString());
        if (quote.Speaker is null)
            quote.Confidence.Should().Be(0, "an unknown speaker has no probability");
        quote.Confidence.Should().BeInRange(0, 1);
    }
}
