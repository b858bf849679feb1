namespace QuoteExtract.Tests.Verification;

/// <summary>Whom a claim names, against whom the source names.</summary>
public sealed class ClaimedSpeakerTests
{
    [Theory]
    [InlineData("Elizabeth Marlow", "Elizabeth Marlow")]
    [InlineData("Elizabeth Marlow", "Marlow")]
    [InlineData("Elizabeth Marlow", "Ms. Marlow")]
    [InlineData("Elizabeth Marlow", "Liz Marlow")]
    [InlineData("Elizabeth Marlow", "elizabeth marlow")]
    [InlineData("Elizabeth Marlow", "Senator Elizabeth Marlow")]
    [InlineData("Liz Marlow", "Elizabeth Marlow")]
    [InlineData("Robert Hale", "Bob Hale")]
    [InlineData("Senator Marlow", "Elizabeth Marlow")]
    [InlineData("the harbour master, Robert Hale,", "the harbour master")]
    public void The_same(string inSource, string claimed) => Verify(inSource, claimed).SpeakerVerdict.Should().Be(SpeakerVerdict.Same);

    [Theory]
    [InlineData("Elizabeth Marlow", "Robert Hale")]
    [InlineData("Elizabeth Marlow", "Hale")]
    [InlineData("Elizabeth Marlow", "Robert Marlow")]
    [InlineData("Robert Hale", "Mrs. Hale")]
    public void Somebody_else(string inSource, string claimed)
    {
        QuoteVerification result = Verify(inSource, claimed);
        result.SpeakerVerdict.Should().Be(SpeakerVerdict.Different);
        result.Verdict.Should().Be(Verdict.Misattributed);
    }

    [Theory]
    [InlineData("a police spokesman", "Robert Hale")]
    [InlineData("Elizabeth Marlow", "the harbour master")]
    [InlineData("Marlow", "Marlow Consulting Group")]
    public void Not_told(string inSource, string claimed)
    {
        QuoteVerification result = Verify(inSource, claimed);
        result.SpeakerVerdict.Should().Be(SpeakerVerdict.Unknown);
        result.Verdict.Should().Be(Verdict.Verbatim, "an unknown speaker is not a wrong one");
    }

    [Fact]
    public void Words_outside_of_quotations_are_nobodys()
    {
        QuoteVerification result = QuoteVerifier.Verify("the water froze", "In March the water froze. “It did,” said Tom Abara.", "Tom Abara");
        result.Verdict.Should().Be(Verdict.Verbatim);
        result.SpeakerVerdict.Should().Be(SpeakerVerdict.NotQuoted);
        result.Speaker.Should().BeNull();
    }

    [Fact]
    public void Of_several_places_the_one_of_that_person_wins()
    {
        const string text = "“We need more time,” said Mara Quist.\n\n“We need more time,” said Tom Abara.\n\n“We need more money,” said Olga Vale.";
        QuoteVerification result = QuoteVerifier.Verify("We need more time", text, "Abara");
        result.Verdict.Should().Be(Verdict.Verbatim);
        result.Speaker.Should().Be("Tom Abara");
        result.Span.Start.Should().Be(text.LastIndexOf("We need more time", StringComparison.Ordinal));
        QuoteVerifier.Verify("We need more time", text, "Olga Vale").Verdict.Should().Be(Verdict.Misattributed);
    }

    [Fact]
    public void People_known_beforehand_are_known_by_all_their_names()
    {
        QuoteExtractor extractor = new(new QuoteExtractorOptions { KnownSpeakers = [new KnownSpeaker("Wilhelmina Ortega") { Aliases = ["Captain Storm"] }] });
        VerificationSource source = new("“Set sail,” said Captain Storm.", extractor);
        QuoteVerification result = QuoteVerifier.Verify("Set sail", source, "Ortega");
        result.SpeakerVerdict.Should().Be(SpeakerVerdict.Same);
        result.Speaker.Should().Be("Wilhelmina Ortega");
    }

    [Fact]
    public void The_best_of_several_sources_wins()
    {
        VerificationSource[] sources = [new("Nothing here."), new("“We need more tea,” said Tom Abara."), new("“We need more time,” said Tom Abara."), new("")];
        QuoteVerification result = QuoteVerifier.Verify("we need more time", sources, "Tom Abara");
        result.SourceIndex.Should().Be(2);
        result.Verdict.Should().Be(Verdict.Normalised);
        QuoteVerifier.Verify("we need more time", Array.Empty<VerificationSource>(), null).Verdict.Should().Be(Verdict.Absent);
    }

    private static QuoteVerification Verify(string inSource, string claimed) =>
        QuoteVerifier.Verify("There is no money left for the bridge", $"“There is no money left for the bridge,” said {inSource}.", claimed);
}
