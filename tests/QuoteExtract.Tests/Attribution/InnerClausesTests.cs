using QuoteExtract.Attribution;

namespace QuoteExtract.Tests.Attribution;

/// <summary>Clauses that stay inside of a turn of dash dialogue.</summary>
public sealed class InnerClausesTests
{
    private const string Reply = "\n\n— Not yet.\n\n— When, then?";

    private static readonly QuoteExtractor Everything = new(new QuoteExtractorOptions { Kinds = QuoteKinds.All });

    [Theory]
    [InlineData(',')]
    [InlineData('?')]
    [InlineData('!')]
    [InlineData('.')]
    [InlineData('…')]
    [InlineData('—')]
    [InlineData('–')]
    [InlineData('-')]
    [InlineData('―')]
    public void A_pause_sets_a_clause_off(char mark) => InnerClauses.IsPause(mark).Should().BeTrue();

    [Theory]
    [InlineData(';')]
    [InlineData(':')]
    [InlineData('(')]
    [InlineData('\0')]
    [InlineData('a')]
    public void Another_mark_does_not(char mark) => InnerClauses.IsPause(mark).Should().BeFalse();

    /// <summary>What is in marks reaches out of the clause, so that nothing is cut; who speaks is known all the same.</summary>
    [Theory]
    [InlineData("— We go home, said Ronan of “the Two Bells, in the old town”, and stay there.", "Ronan")]
    [InlineData("— We go home, Ronan said of “the Two Bells, in the old town”, and stay there.", "Ronan")]
    [InlineData("— We go home, the old pilot said of “the Two Bells, in the old town”, and stay there.", "pilot")]
    public void A_clause_that_marks_reach_into_names_the_speaker(string turn, string speaker)
    {
        Quote quote = Everything.ExtractQuotes(turn + Reply).Quotes[0];
        quote.Text.Should().Be(turn);
        quote.Speaker!.Name.Should().Contain(speaker);
    }

    [Theory]
    [InlineData("— We go home and Ronan said of “the Two Bells, in the old town” that it is cheap.")]
    [InlineData("— We go home, Ronan said “the Two Bells, in the old town” would do.")]
    public void What_no_pause_sets_off_does_not(string turn)
    {
        Quote quote = Everything.ExtractQuotes(turn + Reply).Quotes[0];
        quote.Text.Should().Be(turn);
        quote.Speaker.Should().BeNull();
    }
}
