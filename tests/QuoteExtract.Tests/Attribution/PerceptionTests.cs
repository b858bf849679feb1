namespace QuoteExtract.Tests.Attribution;

/// <summary>Who is heard speaks, not who hears; and a clause that gives a reason has a subject of its own.</summary>
public sealed class PerceptionTests
{
    [Theory]
    [InlineData("Ada Hale heard the keeper say, “You may go.”", "the keeper")]
    [InlineData("Ada Hale heard Tom Abara whisper to the cook, “You may go.”", "Tom Abara")]
    [InlineData("Ada Hale was late. Tom Abara heard her say, “You may go.”", "Ada Hale")]
    [InlineData("Ada Hale was late. Tom Abara remembers her saying: “You may go.”", "Ada Hale")]
    [InlineData("Ada Hale was late. “You may go,” they remember her saying.", "Ada Hale")]
    [InlineData("Ada Hale heard the keeper and said, “You may go.”", "Ada Hale")]
    [InlineData("Ada Hale heard that the keeper had gone. “You may go,” she said.", "Ada Hale")]
    [InlineData("“You may go,” Ada Hale heard the keeper say.", "the keeper")]
    public void Who_is_heard_speaks(string text, string speaker)
    {
        foreach (Genre genre in (Genre[])[Genre.News, Genre.Fiction])
            new QuoteExtractor(new QuoteExtractorOptions { Genre = genre }).ExtractQuotes(text).Quotes[^1].Speaker?.Name.Should().Be(speaker, genre.ToString());
    }

    [Theory]
    [InlineData("Ada heard the keeper say, “Go.”", "say Finite Subject [the keeper]")]
    [InlineData("Ada stopped, for the keeper cried, “Go.”", "cried Finite Subject [the keeper]")]
    [InlineData("Ada walked for the keeper and cried, “Go.”", "cried Finite SubjectOfEarlierVerb [Ada]")]
    [InlineData("The keeper noticed Ada, as she went by, and called out, “Go.”", "called Finite SubjectOfEarlierVerb [The keeper]")]
    [InlineData("The keeper, as he went by, called out, “Go.”", "called Finite SubjectAcrossAside [The keeper]")]
    public void The_clause_has_the_right_subject(string text, string clause) => ClauseReading.Of(text).Should().Contain(clause);

    /// <summary>"while Berg said" is another's clause, and what it leads in is another quotation.</summary>
    [Theory]
    [InlineData("Tom Abara called it “a betrayal”, while Ada Hale said it was “the end of us”.", 2)]
    [InlineData("“It is a betrayal”, as Tom Abara put it, “and the end of us.”", 1)]
    public void What_stands_behind_while_is_a_clause_of_its_own(string text, int quotations) =>
        QuoteExtractor.Default.ExtractQuotes(text).Quotes.Should().HaveCount(quotations);
}
