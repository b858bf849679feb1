using QuoteExtract.Mentions;

namespace QuoteExtract.Tests.Mentions;

/// <summary>An occupation behind a title is a surname, an office is how somebody is addressed.</summary>
public sealed class OccupationTests
{
    [Theory]
    [InlineData("Mr.")]
    [InlineData("Mrs.")]
    [InlineData("Ms.")]
    [InlineData("Miss")]
    [InlineData("Dr.")]
    [InlineData("Captain")]
    [InlineData("Colonel")]
    [InlineData("Sergeant")]
    [InlineData("Lieutenant")]
    [InlineData("Professor")]
    [InlineData("Reverend")]
    [InlineData("Senator")]
    public void Behind_a_title_stands_a_surname(string title)
    {
        foreach (string surname in (string[])["Baker", "Butler", "Carpenter"])
            MentionReading.Of($"Then {title} {surname} came in.").Should().Contain(m => m.Text == surname && m.Type == MentionType.Name && m.Kind == EntityKind.Person, surname);
    }

    [Theory]
    [InlineData("President")]
    [InlineData("Chairman")]
    [InlineData("Speaker")]
    [InlineData("Secretary")]
    [InlineData("Mayor")]
    [InlineData("Minister")]
    [InlineData("Ambassador")]
    [InlineData("Director")]
    [InlineData("Governor")]
    [InlineData("Inspector")]
    public void Or_an_office(string office)
    {
        foreach (string title in (string[])["Mr.", "Miss", "Captain", "MR."])
            MentionReading.Of($"Then {title} {office} came in.").Should().NotContain(m => m.Text == office && m.Type == MentionType.Name, title);
    }

    [Theory]
    [InlineData("Finance chief Owen Pryce came in.", "Finance")]
    [InlineData("Hospital director Owen Pryce came in.", "Hospital")]
    public void What_somebody_is_the_head_of_is_no_name(string text, string word) =>
        MentionReading.Of(text).Should().ContainSingle(m => m.Type == MentionType.Name).Which.Text.Should().NotContain(word);

    [Theory]
    [InlineData("Then MR. BAKER came in.")]
    [InlineData("Then Director Baker came in.")]
    public void In_capitals_or_behind_an_office_it_tells_nothing(string text) =>
        MentionReading.Of(text).Should().NotContain(m => m.Text == "Baker" && m.Type == MentionType.Name);
}
