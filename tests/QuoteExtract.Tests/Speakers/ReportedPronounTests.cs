namespace QuoteExtract.Tests.Speakers;

/// <summary>Whom "she" and "who" stand for.</summary>
public sealed class ReportedPronounTests
{
    private static readonly QuoteExtractor News = new(new QuoteExtractorOptions { Genre = Genre.News });

    private const string Before = "Doctor Fiona Laing called the sentence “fair”. “Every pound counts,” Laing said. “Every one,” she said.\n\n";

    [Theory]
    [InlineData("One mother said she was “sick to the stomach”.", "One mother")]
    [InlineData("A nurse said that she was “sick to the stomach”.", "A nurse")]
    [InlineData("One woman, who asked for her name to be left out, said she was “sick to the stomach”.", "One woman")]
    public void She_in_what_somebody_says_is_who_says_it(string sentence, string speaker)
    {
        var result = News.ExtractQuotes(Before + sentence + "\n\n“I shook that man’s hand,” she said.");
        result.Quotes.Skip(3).Select(q => q.Speaker?.Name).Should().Equal(speaker, speaker);
    }

    [Theory]
    [InlineData("A spokesman for Norvik, who asked not to be named, said: “We do not comment.”", "A spokesman for Norvik")]
    [InlineData("“We do not comment,” said a spokesman for Norvik, who asked not to be named.", "a spokesman for Norvik")]
    [InlineData("A spokesman for Norvik (not on duty) said: “We do not comment.”", "A spokesman for Norvik")]
    public void Who_speaks_for_somebody_is_not_that_body(string text, string speaker)
    {
        Quote quote = QuoteExtractor.Default.ExtractQuotes(text).Quotes.Should().ContainSingle().Subject;
        quote.Speaker!.Name.Should().Be(speaker);
        quote.Speaker.Affiliation.Should().Be("Norvik");
    }

    [Theory]
    [InlineData("The opposition People’s Alliance accused him of “vandalism”.", "People’s Alliance")]
    [InlineData("The Women’s National Union called it “vandalism”.", "Women’s National Union")]
    [InlineData("“We will fight this,” wrote the Friends of Harwick Library on Facebook.", "Friends of Harwick Library")]
    [InlineData("“We will fight this,” wrote the Committee on Old Bridges.", "Committee on Old Bridges")]
    [InlineData("Nobody came. Residents of Harwick called it “vandalism”.", "Residents")]
    [InlineData("Nobody came. Women’s voices called it “vandalism”.", "Women’s voices")]
    public void An_institution_of_a_group_is_one_name(string text, string name) =>
        QuoteExtractor.Default.ExtractQuotes(text).Quotes.Should().ContainSingle().Which.Speaker!.Name.Should().Be(name);

    [Theory]
    [InlineData("But her husband, Keith Rowe, did. “It is bread,” he said.", "Keith Rowe")]
    [InlineData("Her husband, Keith Rowe, laughed. “It is bread,” he said.", "Keith Rowe")]
    public void A_name_between_commas_is_the_subject_where_a_verb_follows(string text, string speaker)
    {
        var result = News.ExtractQuotes("The barrister, Omar Aziz, said: “It is a contract.” Judge Ida Falk left the room.\n\n" + text);
        result.Quotes.Last().Speaker!.Name.Should().Be(speaker);
    }
}
