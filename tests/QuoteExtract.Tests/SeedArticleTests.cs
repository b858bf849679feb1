namespace QuoteExtract.Tests;

/// <summary>The article that the project started from: five quotations, one speaker under four names.</summary>
public class SeedArticleTests
{
    private const int Third = 2;
    private const int Some = 3;

    [SharedFact]
    public void Finds_its_five_quotations_whole_and_no_other()
    {
        ExtractionResult result = QuoteExtractor.Default.ExtractQuotes(Article());

        result.Quotes.Select(Ends).Should().Equal(
            "“Belarusian special services … crossing the border,”",
            "“The CSTO countries … this inhuman crime,”",
            "“Along with the … tension in society,”",
            "“Of course, we … counter this threat,”",
            "“In general, improving … policy more effective,”");
        result.Quotes.Should().OnlyContain(quote => quote.Kind == QuoteKind.Direct && quote.Parent == null && quote.Parts.Count == 1);
    }

    [SharedFact]
    public void Gives_all_of_them_to_the_secretary_general()
    {
        ExtractionResult result = QuoteExtractor.Default.ExtractQuotes(Article());

        Speaker speaker = result.Speakers.Should().ContainSingle().Subject;
        speaker.Name.Should().Be("Imangali Tasmagambetov");
        speaker.Role.Should().Be("CSTO Secretary General");
        speaker.Kind.Should().Be(SpeakerKind.Person);
        speaker.Gender.Should().Be(Gender.Male);
        result.Quotes.Should().HaveCount(5).And.OnlyContain(quote => quote.Speaker == speaker && quote.Confidence > 0.5);
        result.Quotes.Select(quote => quote.Mention?.Text).Should().Equal(
            "he", "he", "Imangali Tasmagambetov", "the secretary general", "Imangali Tasmagambetov");
    }

    [SharedFact]
    public void Holds_the_term_inside_the_third_for_nested_and_no_speech()
    {
        var extractor = new QuoteExtractor(new QuoteExtractorOptions { Kinds = QuoteKinds.All });

        ExtractionResult result = extractor.ExtractQuotes(Article());

        Quote term = result.Quotes.Should().ContainSingle(quote => quote.Parent != null).Subject;
        term.Text.Should().Be("‘false flag operation’");
        term.Kind.Should().Be(QuoteKind.Other);
        term.Speaker.Should().BeNull();
        Ends(term.Parent!).Should().StartWith("“Along with the");
        result.Quotes.Where(quote => quote.Parent is null).ElementAt(Third).Should().BeSameAs(term.Parent);
    }

    private static string Article() => SharedData.ReadText("seed", "belta-2024-03-26.txt");

    /// <summary>The first words and the last ones, so that a failure can be read.</summary>
    private static string Ends(Quote quote)
    {
        string[] words = quote.Text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= 2 * Some ? quote.Text : $"{string.Join(' ', words[..Some])} … {string.Join(' ', words[^Some..])}";
    }
}
