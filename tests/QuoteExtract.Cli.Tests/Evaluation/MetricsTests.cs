using QuoteExtract.Cli.Evaluation;

namespace QuoteExtract.Cli.Tests.Evaluation;

/// <summary>Every metric on one document, against numbers reckoned by hand.</summary>
public sealed class MetricsTests
{
    private static readonly GoldDocument Document = new("d", "test", Sample.Text)
    {
        Regions =
        [
            Sample.Gold(Sample.Text, "\"I am glad,\"", "Ann Bell", "Ann Bell", type: "explicit"),
            Sample.Gold(Sample.Text, "\"We won the cup.\"", "Ann Bell", "Ann Bell", type: "implicit"),
            Sample.Gold(Sample.Text, "\"You lost the match, all of it.\"", "Carl Dorn", "Carl Dorn", type: "explicit"),
            Sample.Gold(Sample.Text, "\"a shame\"", "He", "Carl Dorn", QuoteKind.Mixed, "anaphoric"),
            Sample.Gold(Sample.Text, "\"a scandal\"", "He", null, QuoteKind.Mixed, "anaphoric"),
        ],
        Unattributed = [Sample.Find(Sample.Text, "\"The Long Day\"")],
    };

    /// <summary>
    /// Gold 1 right by mention; 2 right by surname; 3 found but 1 character short and wrong; 4 without an
    /// answer; 5 missed, found as other; then a false alarm and a stray one.
    /// </summary>
    private static readonly CorpusScore Score = Sample.Score(
        Document,
        Sample.Part(Sample.Text, "\"I am glad,\"", "Ann Bell", "Somebody Else", 0.95, evidence: Evidence.CueAfter),
        Sample.Part(Sample.Text, "\"We won the cup.\"", null, "Bell", 0.75, evidence: Evidence.FollowOn),
        Sample.Part(Sample.Text, "You lost the match, all of i", "Ann Bell", "Ann Bell", 0.72, evidence: Evidence.FollowOn),
        Sample.Part(Sample.Text, "\"a shame\"", kind: QuoteKind.Mixed),
        Sample.Part(Sample.Text, "\"a scandal\"", kind: QuoteKind.Other),
        Sample.Part(Sample.Text, "\"The Long Day\"", "Carl Dorn", "Carl Dorn", 0.3, QuoteKind.Mixed, Evidence.Sentence),
        Sample.Part(Sample.Text, "Carl Dorn replied", kind: QuoteKind.Mixed));

    [Fact]
    public void SpansAreCountedAgainstAllPredictedAndAllGold()
    {
        Score.Overall.Precision.Should().BeApproximately(4 / 6.0, 1e-9);
        Score.Overall.Recall.Should().BeApproximately(4 / 5.0, 1e-9);
        Score.Overall.F1.Should().BeApproximately(8 / 11.0, 1e-9);
        Score.Overall.ExactF1.Should().BeApproximately(6 / 11.0, 1e-9, "the third misses a character");
    }

    [Fact]
    public void FalseAlarmsAreThoseWhereNobodySpeaks()
    {
        Score.Overall.FalseAlarms.Should().Be(1);
        Score.Overall.MissedAsOther.Should().Be(1);
    }

    [Fact]
    public void WhoCountsUnknownAsNotRight()
    {
        Score.Overall.Who.Should().BeApproximately(2 / 4.0, 1e-9);
        Score.Overall.WhoAnswered.Should().BeApproximately(2 / 3.0, 1e-9);
    }

    [Fact]
    public void NamedIsByNameAlone() =>
        // 1 has the right mention and the wrong name, 2 the surname, 3 is wrong, 4 is unknown; 5 is missed.
        Score.Overall.Named.Should().BeApproximately(1 / 4.0, 1e-9);

    [Fact]
    public void EndToEndIsOverAttributedPartsAndGoldWithSpeaker()
    {
        Score.Overall.EndToEndPrecision.Should().BeApproximately(2 / 4.0, 1e-9, "the false alarm was attributed too");
        Score.Overall.EndToEndRecall.Should().BeApproximately(2 / 5.0, 1e-9);
        Score.Overall.EndToEndF1.Should().BeApproximately(4 / 9.0, 1e-9);
    }

    [Fact]
    public void CoverageAndCalibrationAreOverJudgedAnswers()
    {
        Score.Overall.CoverageAt97.Should().BeApproximately(2 / 5.0, 1e-9);
        // 0.95 right; 0.75 right and 0.72 wrong share a bin: |1 - 0.95| * 1/3 + |0.5 - 0.735| * 2/3
        Score.Overall.CalibrationError.Should().BeApproximately((0.05 + 2 * 0.235) / 3, 1e-9);
    }

    [Fact]
    public void KindsCountEachSideByItsOwnKind()
    {
        Tally mixed = Score.ByKind["mixed"];
        mixed.Gold.Total.Should().Be(2);
        mixed.Predicted.Total.Should().Be(3);
        mixed.Precision.Should().BeApproximately(1 / 3.0, 1e-9);
        mixed.Recall.Should().BeApproximately(1 / 2.0, 1e-9);
        Score.ByKind["direct"].Who.Should().BeApproximately(2 / 3.0, 1e-9);
    }

    [Fact]
    public void TypesHaveAGoldSideOnly()
    {
        Score.ByType.Keys.Should().Equal("anaphoric", "explicit", "implicit");
        Score.ByType["explicit"].Who.Should().BeApproximately(1 / 2.0, 1e-9);
        Score.ByType["explicit"].Precision.Should().BeNull();
        Score.ByType["anaphoric"].Recall.Should().BeApproximately(1 / 2.0, 1e-9);
    }

    [Fact]
    public void EvidenceHasAPredictedSideOnly()
    {
        Tally followOn = Score.ByEvidence[Evidence.FollowOn];
        followOn.Precision.Should().Be(1);
        followOn.Recall.Should().BeNull();
        followOn.Who.Should().BeApproximately(1 / 2.0, 1e-9);
        followOn.Answers.Should().HaveCount(2);
        Score.ByEvidence[Evidence.Sentence].FalseAlarms.Should().Be(1);
    }

    [Fact]
    public void SourceAndDocumentHaveEverything()
    {
        Score.BySource["test"].F1.Should().Be(Score.Overall.F1);
        Score.ByDocument["d"].CalibrationError.Should().Be(Score.Overall.CalibrationError);
        Score.ByPlace.Keys.Should().Equal("same paragraph");
    }

    [Fact]
    public void NothingPredictedIsNoPrecisionAndNoRecall()
    {
        CorpusScore nothing = Sample.Score(Document);
        nothing.Overall.Precision.Should().BeNull();
        nothing.Overall.Recall.Should().Be(0);
        nothing.Overall.Who.Should().BeNull();
        nothing.Overall.CoverageAt97.Should().Be(0);
        nothing.Overall.CalibrationError.Should().BeNull();
    }

    [Fact]
    public void AGoldRegionWithoutSpeakerIsNotJudged()
    {
        GoldDocument document = Document with { Regions = [Sample.Gold(Sample.Text, "\"a shame\"")] };
        CorpusScore score = Sample.Score(document, Sample.Part(Sample.Text, "\"a shame\"", "He", "Carl Dorn", 0.9));
        score.Overall.F1.Should().Be(1);
        score.Overall.Who.Should().BeNull();
        score.Overall.Answers.Should().BeEmpty();
        score.Overall.EndToEndPrecision.Should().Be(0, "it was attributed");
        score.Overall.EndToEndRecall.Should().BeNull();
    }

    [Fact]
    public void APartInsideARegionOfNobodyIsAFalseAlarm()
    {
        GoldDocument document = Document with { Regions = [] };
        CorpusScore score = Sample.Score(document, Sample.Part(Sample.Text, "Long"), Sample.Part(Sample.Text, "film is \"The Long Day"));
        score.Overall.FalseAlarms.Should().Be(1);
    }
}
