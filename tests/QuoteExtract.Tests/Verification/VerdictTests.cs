namespace QuoteExtract.Tests.Verification;

/// <summary>Examples of every verdict, each phenomenon with several.</summary>
public sealed class VerdictTests
{
    private const string Source =
        """
        Mayor Ann Okafor opened the session in Lindhaven. “The ferry will run from June, and it will be free for everyone under eighteen,” she said, “whatever the ministry thinks.”

        Harbour master Paul Lindqvist was less sure. "Who pays for the fuel?" he asked. "I've seen 1,000 plans like this one. None of them survived the winter."

        “We are not able to promise a bridge,” Okafor answered. “My résumé has enough broken promises.” The council votes on Tuesday, and the co-operative of fishermen will watch from the gallery.

        “Nobody asked the islanders,” said Tove Brandt, who runs the only shop on Halm. “He [the harbour master] knows every boat, but he does not know us.”
        """;

    [Theory]
    [InlineData("The ferry will run from June")]
    [InlineData("“The ferry will run from June, and it will be free for everyone under eighteen,”")]
    [InlineData("  \"Who pays for the fuel?\"  ")]
    [InlineData("None of them survived the winter.")]
    [InlineData("The council votes on Tuesday")]
    public void Verbatim(string claimed)
    {
        QuoteVerification result = QuoteVerifier.Verify(claimed, Source);
        result.Verdict.Should().Be(Verdict.Verbatim);
        result.Span.Slice(Source).ToString().Should().Be(claimed.Trim().Trim('“', '”', '"'));
        result.Score.Should().Be(1);
        result.Stands.Should().BeTrue();
        result.Differences.Should().BeEmpty();
    }

    [Theory]
    [InlineData("the ferry will run from june")]
    [InlineData("I’ve seen 1000 plans like this one")]
    [InlineData("My resume has enough broken promises")]
    [InlineData("My re\u0301sume\u0301 has enough broken promises!")]
    [InlineData("it   will be\nfree for everyone")]
    [InlineData("The ferry will run from June … whatever the ministry thinks")]
    [InlineData("The ferry will run ... for everyone under eighteen")]
    [InlineData("The ferry will run [...] for everyone under eighteen")]
    [InlineData("... it will be free for everyone under eighteen, whatever the ministry thinks")]
    [InlineData("[The boat] will run from June, and it will be free")]
    [InlineData("The ferry will run from June, and it [the ferry] will be free")]
    [InlineData("[t]he ferry [will] run from June")]
    [InlineData("the cooperative of fishermen will watch")]
    [InlineData("the co‑operative of fishermen will watch")]
    [InlineData("None of them surviv[e] the winter")]
    [InlineData("None of them [s]urvived the winter")]
    [InlineData("None of them sur[vi]ved the winter")]
    [InlineData("He knows every boat, but he does not know us")]
    [InlineData("He [Lindqvist] knows every boat")]
    [InlineData("The ﬁshermen … will watch")]
    public void Normalised(string claimed)
    {
        claimed = claimed.Replace("The ﬁshermen … will watch", "ﬁshermen will watch", StringComparison.Ordinal);
        QuoteVerification result = QuoteVerifier.Verify(claimed, Source);
        result.Verdict.Should().Be(Verdict.Normalised);
        result.Score.Should().Be(1);
        result.Stands.Should().BeTrue();
        result.Differences.Should().BeEmpty();
    }

    [Theory]
    [InlineData("The ferry will run from July", "July", "June")]
    [InlineData("The ferry will never run from June", "never", "")]
    [InlineData("We are able to promise a bridge", "", "not")]
    [InlineData("We are not able to guarantee a bridge", "guarantee", "promise")]
    [InlineData("it will be free for everyone under twenty, whatever the ministry thinks", "twenty", "eighteen")]
    [InlineData("None of them will have survived the winter", "will have", "")]
    [InlineData("I've seen 100 plans like this one", "100", "1,000")]
    [InlineData("Nobody asked us islanders", "us", "the")]
    public void Altered(string claimed, string claimedWords, string sourceWords)
    {
        QuoteVerification result = QuoteVerifier.Verify(claimed, Source);
        result.Verdict.Should().Be(Verdict.Altered);
        result.Score.Should().BeInRange(0.6, 0.99);
        result.Stands.Should().BeFalse();
        WordDifference difference = result.Differences.Should().ContainSingle().Subject;
        difference.Claimed.Slice(claimed).ToString().Should().Be(claimedWords);
        difference.Source.Slice(Source).ToString().Should().Be(sourceWords);
    }

    [Theory]
    [InlineData("The ferry will run from June because none of them survived the winter")]
    [InlineData("We are not able to promise a bridge. None of them survived the winter")]
    [InlineData("None of them survived the winter … the ferry will run from June")]
    [InlineData("The ferry will run from June … he does not know us")]
    [InlineData("Who pays for the fuel … nobody asked the islanders")]
    public void Spliced(string claimed)
    {
        QuoteVerification result = QuoteVerifier.Verify(claimed, Source);
        result.Verdict.Should().Be(Verdict.Spliced);
        result.Parts.Should().HaveCountGreaterThan(1);
        result.Stands.Should().BeFalse();
    }

    [Theory]
    [InlineData("Who pays for the fuel?", "Ann Okafor", "Paul Lindqvist")]
    [InlineData("who pays for the fuel", "Tove Brandt", "Paul Lindqvist")]
    [InlineData("The ferry will run from June", "Lindqvist", "Ann Okafor")]
    public void Misattributed(string claimed, string claimedSpeaker, string speaker)
    {
        QuoteVerification result = QuoteVerifier.Verify(claimed, Source, claimedSpeaker);
        result.Verdict.Should().Be(Verdict.Misattributed);
        result.SpeakerVerdict.Should().Be(SpeakerVerdict.Different);
        result.Speaker.Should().Be(speaker);
        result.SpeakerConfidence.Should().BeGreaterThan(0.5);
        result.Stands.Should().BeFalse();
    }

    [Theory]
    [InlineData("The fish are all gone and nobody cares")]
    [InlineData("It was the best of the times that we have had")]
    [InlineData("harbours tomorrow")]
    [InlineData("")]
    [InlineData(" … ")]
    [InlineData("“”")]
    [InlineData("[the mayor]")]
    public void Absent(string claimed)
    {
        QuoteVerification result = QuoteVerifier.Verify(claimed, Source, "Ann Okafor");
        result.Verdict.Should().Be(Verdict.Absent);
        result.Stands.Should().BeFalse();
        result.SourceIndex.Should().Be(-1);
        result.Parts.Should().BeEmpty();
        result.SpeakerVerdict.Should().Be(SpeakerVerdict.Unknown);
    }

    [Fact]
    public void A_word_inside_another_is_not_that_word()
    {
        const string text = "“I am unable to go there,” said Mara Quist.";
        QuoteVerifier.Verify("able to go there", text).Verdict.Should().NotBe(Verdict.Verbatim);
        QuoteVerifier.Verify("unable to go", text).Verdict.Should().Be(Verdict.Verbatim);
    }

    [Fact]
    public void A_reporting_clause_is_left_out_and_both_places_are_named()
    {
        QuoteVerification result = QuoteVerifier.Verify("it will be free for everyone under eighteen, whatever the ministry thinks", Source, "Okafor");
        result.Verdict.Should().Be(Verdict.Normalised);
        result.SpeakerVerdict.Should().Be(SpeakerVerdict.Same);
        result.Parts.Select(part => part.Slice(Source).ToString()).Should().Equal(
            "it will be free for everyone under eighteen", "whatever the ministry thinks");
    }
}
