namespace QuoteExtract.Tests;

/// <summary>Misuse is told at once, by the exception that .NET users expect; content is never misuse.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void A_null_text_is_refused()
    {
        Action act = () => QuoteExtractor.Default.ExtractQuotes((string)null!);
        act.Should().Throw<ArgumentNullException>().WithParameterName("text");
    }

    [Fact]
    public void A_null_buffer_is_refused()
    {
        Action act = () => QuoteExtractor.Default.ExtractQuotes("", null!);
        act.Should().Throw<ArgumentNullException>().WithParameterName("buffer");
    }

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_confidence_that_is_no_probability_is_refused(double confidence)
    {
        Action act = () => _ = new QuoteExtractor(new QuoteExtractorOptions { MinimumConfidence = confidence });
        act.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("options");
    }

    [Fact]
    public void Options_default_to_what_they_say()
    {
        QuoteExtractorOptions options = new QuoteExtractor().Options;
        options.Should().BeSameAs(QuoteExtractorOptions.Default);
        options.MinimumConfidence.Should().Be(0);
        options.Kinds.Should().Be(QuoteKinds.Speech);
        options.KnownSpeakers.Should().BeEmpty();
        options.MarkStyles.Should().Be(QuotationMarkStyles.Auto);
        options.Language.Should().Be("en");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    [InlineData("Nothing is quoted here.")]
    public void A_text_without_quotations_gives_none(string text)
    {
        ExtractionResult result = QuoteExtractor.Default.ExtractQuotes(text);
        result.Quotes.Should().BeEmpty();
        result.Speakers.Should().BeEmpty();
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(int.MaxValue)]
    public void An_index_outside_the_buffer_is_refused(int index)
    {
        using QuoteBuffer buffer = new();
        Action quote = () => _ = buffer[index].Id;
        Action speaker = () => _ = buffer.GetSpeaker(index).Id;
        quote.Should().Throw<ArgumentOutOfRangeException>();
        speaker.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void String_and_span_give_the_same()
    {
        string text = GeneratedTexts.News(2_000);
        string fromString = ResultPrinter.Print(QuoteExtractor.Default.ExtractQuotes(text));
        fromString.Should().Be(ResultPrinter.Print(QuoteExtractor.Default.ExtractQuotes(text.AsSpan())));
    }

    [Fact]
    public void Results_cannot_be_changed()
    {
        ExtractionResult result = QuoteExtractor.Default.ExtractQuotes(GeneratedTexts.News(500));
        ((IList<Quote>)result.Quotes).IsReadOnly.Should().BeTrue();
        ((IList<Speaker>)result.Speakers).IsReadOnly.Should().BeTrue();
    }

    [Fact]
    public void A_disposed_buffer_is_empty_and_can_be_used_again()
    {
        QuoteBuffer buffer = new();
        string text = GeneratedTexts.News(2_000);
        QuoteExtractor.Default.ExtractQuotes(text, buffer);
        int count = buffer.Count;
        buffer.Dispose();
        buffer.Count.Should().Be(0);
        buffer.SpeakerCount.Should().Be(0);

        QuoteExtractor.Default.ExtractQuotes(text, buffer);
        buffer.Count.Should().Be(count);
        buffer.Dispose();
    }

    [Fact]
    public void A_language_other_than_English_leaves_the_kind_to_the_marks()
    {
        const string Text = "The label says \"Fragile glass\" and the sign \"Exit only\".";
        var french = new QuoteExtractor(QuoteExtractorOptions.Default with { Language = "fr" });

        french.ExtractQuotes(Text).Quotes.Should().HaveCount(2).And.OnlyContain(quote => quote.Kind == QuoteKind.Direct);
        new QuoteExtractor(QuoteExtractorOptions.Default with { Language = "en-GB" }).ExtractQuotes(Text).Quotes
            .Should().HaveCount(QuoteExtractor.Default.ExtractQuotes(Text).Quotes.Count);
    }
}
