using QuoteExtract.Mentions;

namespace QuoteExtract.Tests.Mentions;

/// <summary>Places, parties and nations before a person's name and instead of it.</summary>
public sealed class PlaceAndPartyTests
{
    [Theory]
    [InlineData("South")]
    [InlineData("North")]
    [InlineData("East")]
    [InlineData("West")]
    [InlineData("New")]
    public void A_direction_makes_a_given_name_the_end_of_a_place(string direction)
    {
        // "Carolina", "Virginia" and "Georgia" are given names too.
        MentionReading.Of($"Then {direction} Carolina Governor Tom Abara came in.").Should().Contain(m => m.Text == "Tom Abara");
        foreach (string near in NearWords.Of(direction))
            MentionReading.Of($"Then {near} Carolina came in.").Should().Contain(m => m.Text == $"{near} Carolina" && m.Type == MentionType.Name);
    }

    [Theory]
    [InlineData("Then Republican Vlad Quist came in.", "Vlad Quist")]
    [InlineData("Then Norwegian Teodor Quist came in.", "Teodor Quist")]
    [InlineData("Then Norwegian Minister Teodor Quist came in.", "Teodor Quist")]
    [InlineData("Then Harbour Board Director Teodor Quist came in.", "Teodor Quist")]
    [InlineData("Then MAYOR TEODOR QUIST came in.", "TEODOR QUIST")]
    [InlineData("Then St. John Quist came in.", "John Quist")]
    public void What_stands_before_the_name_is_no_part_of_it(string text, string name) =>
        MentionReading.Of(text).Should().Contain(m => m.Text.EndsWith(name, StringComparison.Ordinal) && m.Type == MentionType.Name);

    [Theory]
    [InlineData("Then Reuters came in.", "Reuters", EntityKind.Organization)]
    [InlineData("Then Norway came in.", "Norway", EntityKind.Place)]
    [InlineData("Then Saudi Arabia came in.", "Saudi Arabia", EntityKind.Place)]
    [InlineData("Then London, Ontario came in.", "London", EntityKind.Place)]
    [InlineData("Then Johnson & Quist came in.", "Johnson & Quist", EntityKind.Organization)]
    [InlineData("Then Flight 12 came in.", "Flight", EntityKind.Unknown)]
    [InlineData("Then ABCD came in.", "ABCD", EntityKind.Organization)]
    [InlineData("Then ABCDEFGH came in.", "ABCDEFGH", EntityKind.Unknown)]
    [InlineData("Then Mrs Jane Church came in.", "Jane Church", EntityKind.Person)]
    [InlineData("Then Ada Bank came in.", "Ada Bank", EntityKind.Organization)]
    public void A_name_has_a_kind_by_its_words(string text, string name, object kind) =>
        MentionReading.Of(text).Should().Contain(m => m.Text == name).Which.Kind.Should().Be((EntityKind)kind);
}
