namespace QuoteExtract.Tests.Attribution;

/// <summary>Phrases that name a source without a verb, and clauses that set speech off.</summary>
public sealed class SourcePhraseTests
{
    private static readonly QuoteExtractor Everything = new(new QuoteExtractorOptions { Kinds = QuoteKinds.All });

    [Theory]
    [InlineData("According to Tom Abara, the bridge is “a mess and a shame”.")]
    [InlineData("The plan, according to Tom Abara, is “a mess and a shame”.")]
    [InlineData("The bridge is “a mess and a shame”, according to Tom Abara.")]
    [InlineData("The bridge is “a mess and a shame”, according to a tweet on Monday by Tom Abara.")]
    [InlineData("The bridge is “a mess and a shame”, according to a statement from Tom Abara.")]
    [InlineData("In the words of Tom Abara, the bridge is “a mess and a shame”.")]
    [InlineData("In the blunt words of Tom Abara, the bridge is “a mess and a shame”.")]
    [InlineData("In the words of the prosecutor, Tom Abara, the bridge is “a mess and a shame”.")]
    [InlineData("In the view of Tom Abara, the bridge is “a mess and a shame”.")]
    [InlineData("In a statement from Tom Abara, the bridge is “a mess and a shame”.")]
    [InlineData("Per Tom Abara, the bridge is “a mess and a shame”.")]
    [InlineData("In Tom Abara's own words, the bridge is “a mess and a shame”.")]
    [InlineData("The bridge is, by Tom Abara's own account, “a mess and a shame”.")]
    [InlineData("In a statement from Tom Abara; the bridge is “a mess and a shame”.")]
    [InlineData("Tom Abara's promise to be “a better man for all” was kept.")]
    [InlineData("Tom Abara's second earlier claim that the bridge was “a mess and a shame” was not heard.")]
    public void The_source_of_a_phrase_speaks(string text) => SpeakerOf(text).Should().Be("Tom Abara");

    [Theory]
    [InlineData("The toll is two crowns per boat and “a mess and a shame”.")]
    [InlineData("Claims that the bridge was “a mess and a shame” were not heard.")]
    [InlineData("Then the old, loud claim that the bridge was “a mess and a shame” was not heard.")]
    public void A_phrase_without_a_source_names_nobody(string text) =>
        Everything.ExtractQuotes(text).Quotes.Should().OnlyContain(quote => quote.Speaker == null);

    [Theory]
    [InlineData("The bridge is “a mess and a shame”, according to a statement from the harbour on Monday.", "statement")]
    [InlineData("The bridge is “a mess and a shame”, according to a report nobody has seen.", "report")]
    public void A_document_without_an_author_speaks_itself(string text, string name) => SpeakerOf(text).Should().Contain(name);

    [Theory]
    [InlineData("“We wait,” Tom Abara said.")]
    [InlineData("“We wait,” said Tom Abara.")]
    [InlineData("“We wait,” said the mayor, Tom Abara.")]
    [InlineData("“We wait,” said the mayor (since May), Tom Abara, at noon.")]
    [InlineData("Tom Abara, the mayor, said: “We wait.”")]
    [InlineData("Tom Abara (D-Ohio) said: “We wait.”")]
    [InlineData("Tom Abara, who is the mayor, said: “We wait.”")]
    [InlineData("“We wait,” said Tom Abara of the Harbour Board.")]
    [InlineData("“We wait,” said Tom Abara, a Ph.D. student at the Harbour Board.")]
    [InlineData("“We wait,” said Tom Abara to Ines Vale.")]
    [InlineData("“We wait,” Tom Abara told Ines Vale.")]
    [InlineData("Asked by Ines Vale about it, Tom Abara said: “We wait.”")]
    [InlineData("My name is Tom Abara. “We wait,” I said.")]
    [InlineData("I, Tom Abara, was there. “We wait,” I said.")]
    [InlineData("TOM ABARA, MAYOR: We wait.\nINES VALE: We do not.\nTOM ABARA: Why?")]
    [InlineData("TOM ABARA, MAYOR (ph): We wait.\nINES VALE: We do not.\nTOM ABARA: Why?")]
    public void The_subject_of_a_clause_speaks(string text) => SpeakerOf(text).Should().BeEquivalentTo("Tom Abara");

    private static string? SpeakerOf(string text) => Everything.ExtractQuotes(text).Quotes[0].Speaker?.Name;
}
