using QuoteExtract.Cli.Evaluation;

namespace QuoteExtract.Cli.Tests.Evaluation;

public sealed class FictionTests
{
    private const string Text = "\"Come,\" said he to Mrs. Moss, and she came with her dog. \"Why?\"";

    private static readonly CastIndex Cast = new(
    [
        new("Ivan_Moss", ["Mr. Moss", "Ivan"], Gender.Male),
        new("Olga Moss", ["Mrs. Moss", "Olga"], Gender.Female),
        new("Dr. Reed", ["Reed"], Gender.Male),
    ]);

    [Theory]
    [InlineData("Ivan Moss", "Ivan_Moss", true)]
    [InlineData("ivan", "Ivan_Moss", true)]
    [InlineData("mr Moss", "Ivan_Moss", true)]
    [InlineData("Mrs Moss", "Ivan_Moss", false)]
    [InlineData("Mrs Moss", "Olga Moss", true)]
    [InlineData("Moss", "Olga Moss", false)] // both have it
    [InlineData("Doctor Reed", "Dr. Reed", true)]
    [InlineData("Rede", "Dr. Reed", false)]
    [InlineData("", "Dr. Reed", false)]
    public void ANameMustBeOneCharactersAndNoOthers(string name, string character, bool expected) =>
        Cast.IsOnlyNameOf(name, character).Should().Be(expected);

    [Fact]
    public void MentionsDoNotHelpInFiction()
    {
        GoldDocument document = new("novel", "test", Text)
        {
            Regions = [Sample.Gold(Text, "\"Come,\"", "he", "Ivan Moss")],
            Characters = [new("Ivan Moss", ["Ivan"], Gender.Male)],
        };
        Sample.Score(document, Sample.Part(Text, "\"Come,\"", "he", "Olga", 0.5)).Overall.Who.Should().Be(0);
        Sample.Score(document, Sample.Part(Text, "\"Come,\"", "he", "Ivan", 0.5)).Overall.Who.Should().Be(1);
    }

    [Fact]
    public void WithTheCastGivenNamesAreKeys()
    {
        GoldDocument document = new("novel", "test", Text)
        {
            Regions = [Sample.Gold(Text, "\"Come,\"", speaker: "Voice")],
            Characters = [new("Voice", [], Gender.Unknown), new("Ivan", ["Voice"], Gender.Male)],
        };
        PredictedPart[] parts = [Sample.Part(Text, "\"Come,\"", speaker: "Voice", confidence: 1)];
        DocumentScorer.Score(document, parts).Gold[0].Judgement.Should().Be(Judgement.Wrong);
        DocumentScorer.Score(document, parts, speakersGiven: true).Gold[0].Judgement.Should().Be(Judgement.Right);
    }

    [Fact]
    public void ByCoreferenceTheMentionDecidesAndTheOthersOnlyWhereItIsNoEntity()
    {
        GoldDocument document = new("excerpt", "test", Text)
        {
            Regions = [Sample.Gold(Text, "\"Come,\"", speaker: "IVAN-1"), Sample.Gold(Text, "\"Why?\"", speaker: "OLGA-2")],
            Entities =
            [
                new(Sample.Find(Text, "he to"[..2]), "IVAN-1"),
                new(Sample.Find(Text, "Mrs. Moss"), "OLGA-2"),
                new(Sample.Find(Text, "she"), "OLGA-2"),
                new(Sample.Find(Text, "her dog"), "DOG-3"),
                new(Sample.Find(Text, "her"), "OLGA-2"),
            ],
        };
        Judgement[] verdicts = Verdicts(document, "he", "her");
        verdicts.Should().Equal([Judgement.Right, Judgement.Right], "the smaller entity is covered best");
        Verdicts(document, "Mrs. Moss", "her dog").Should().Equal(Judgement.Wrong, Judgement.Wrong);

        // A mention that is no entity: two of the speaker's three mentions are Olga.
        var lumped = new PredictedSpeaker("Olga", [Sample.Find(Text, "he to"[..2]), Sample.Find(Text, "Mrs. Moss"), Sample.Find(Text, "she")]);
        PredictedPart part = new(Sample.Find(Text, "\"Why?\""), QuoteKind.Direct) { Mention = Sample.Find(Text, "came"), Speaker = lumped };
        DocumentScorer.Score(document, [part]).Gold[1].Judgement.Should().Be(Judgement.Right);
    }

    private static Judgement[] Verdicts(GoldDocument document, string first, string second) =>
    [
        .. DocumentScorer.Score(document, [Sample.Part(Text, "\"Come,\"", first), Sample.Part(Text, "\"Why?\"", second)])
            .Gold.Select(g => g.Judgement),
    ];
}
