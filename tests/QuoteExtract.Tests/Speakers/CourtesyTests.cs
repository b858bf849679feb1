namespace QuoteExtract.Tests.Speakers;

/// <summary>Titles of courtesy tell the members of a family apart.</summary>
public sealed class CourtesyTests
{
    public static TheoryData<string> Misters => ["Mr.", "MR.", "Mister", "Monsieur", "Herr", "Signor", "Senor", "Señor"];

    public static TheoryData<string> Wives => ["Mrs.", "MRS.", "Madame", "Mme", "Frau", "Signora", "Senora", "Señora"];

    public static TheoryData<string> Daughters => ["Miss", "MISS", "Mademoiselle", "Mlle", "Fräulein", "Signorina", "Senorita", "Señorita"];

    public static TheoryData<string> Ladies => ["Lady", "LADY", "Dame", "Countess", "Baroness", "Duchess", "Princess", "Queen"];

    public static TheoryData<string> Lords => ["Lord", "LORD", "Sir", "SIR", "Count", "Baron", "Duke", "Prince", "King", "Earl"];

    [Theory]
    [MemberData(nameof(Misters))]
    public void A_man_is_not_the_wife(string title)
    {
        SpeakersOf(title, "Mrs.").Should().HaveCount(2);
        SpeakersOf(title, "Mr.").Should().ContainSingle().Which.Gender.Should().Be(Gender.Male);
    }

    [Theory]
    [MemberData(nameof(Wives))]
    public void A_wife_is_neither_the_man_nor_the_daughter(string title)
    {
        SpeakersOf(title, "Mr.").Should().HaveCount(2);
        SpeakersOf(title, "Miss").Should().HaveCount(2);
        SpeakersOf(title, "Mrs.").Should().ContainSingle().Which.Gender.Should().Be(Gender.Female);
    }

    [Theory]
    [MemberData(nameof(Daughters))]
    public void A_daughter_is_not_the_mother(string title)
    {
        SpeakersOf(title, "Mrs.").Should().HaveCount(2);
        SpeakersOf(title, "Miss").Should().ContainSingle();
    }

    [Theory]
    [MemberData(nameof(Ladies))]
    public void A_lady_is_not_the_lord(string title)
    {
        SpeakersOf(title, "Lord").Should().HaveCount(2);
        SpeakersOf(title, "Lady").Should().ContainSingle();
    }

    [Theory]
    [MemberData(nameof(Lords))]
    public void A_lord_is_not_the_lady(string title)
    {
        SpeakersOf(title, "Lady").Should().HaveCount(2);
        SpeakersOf(title, "Lord").Should().ContainSingle();
    }

    public static TheoryData<string> Ranks =>
        [
            "Colonel", "Captain", "Major", "General", "Admiral", "Commodore", "Lieutenant", "Sergeant", "Corporal", "Inspector", "Superintendent", "Constable",
            "Judge", "Professor", "Doctor", "Dr", "Reverend", "Rev",
        ];

    /// <summary>Nobody is called Colonel by the given name: it must be somebody else's surname.</summary>
    [Theory]
    [MemberData(nameof(Ranks))]
    public void A_rank_goes_with_a_surname(string rank)
    {
        ExtractionResult result = QuoteExtractor.Default.ExtractQuotes($"“We wait,” said Graham Okoro.\n\n“We do not,” said {rank} Graham.\n\n“Why?” asked Okoro.");
        result.Quotes[0].Speaker!.Name.Should().Be("Graham Okoro");
        result.Quotes[1].Speaker.Should().NotBeSameAs(result.Quotes[0].Speaker);
        result.Quotes[2].Speaker.Should().BeSameAs(result.Quotes[0].Speaker);
    }

    [Theory]
    [InlineData("Sir")]
    [InlineData("Uncle")]
    public void But_not_every_title(string title)
    {
        ExtractionResult result = QuoteExtractor.Default.ExtractQuotes($"“We wait,” said Graham Okoro.\n\n“We do not,” said {title} Graham.");
        result.Quotes[1].Speaker.Should().BeSameAs(result.Quotes[0].Speaker);
    }

    private static IReadOnlyList<Speaker> SpeakersOf(string title, string other) =>
        QuoteExtractor.Default.ExtractQuotes($"“We wait,” said {title} Okoro.\n\n“So do we,” said {other} Okoro.").Speakers;
}
