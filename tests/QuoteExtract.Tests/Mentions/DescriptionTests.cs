using QuoteExtract.Mentions;

namespace QuoteExtract.Tests.Mentions;

/// <summary>Descriptions: alone, before a name and behind it.</summary>
public sealed class DescriptionTests
{
    [Theory]
    [InlineData("the", true)]
    [InlineData("this", true)]
    [InlineData("her", true)]
    [InlineData("a", false)]
    [InlineData("another", false)]
    [InlineData("one", false)]
    [InlineData("some", false)]
    [InlineData("no", false)]
    public void A_description_is_definite_by_its_determiner(string determiner, bool definite)
    {
        string capital = char.ToUpperInvariant(determiner[0]) + determiner[1..];
        foreach (string text in (string[])[$"Then {determiner} minister of the town spoke up.", $"{capital} minister of the town spoke up."])
        {
            MentionReading mention = MentionReading.Of(text).Should().Contain(m => m.Text.Contains("minister", StringComparison.Ordinal)).Which;
            mention.Type.Should().Be(MentionType.Nominal);
            mention.Flags.HasFlag(MentionFlags.Definite).Should().Be(definite, text);
        }
    }

    [Fact]
    public void An_becomes_no_more_definite_before_a_vowel()
    {
        foreach (string text in (string[])["Then an engineer of the town spoke up.", "An engineer of the town spoke up."])
            MentionReading.Of(text).Should().Contain(m => m.Text.Contains("engineer", StringComparison.Ordinal)).Which.Flags.Should().NotHaveFlag(MentionFlags.Definite);
    }

    [Theory]
    [InlineData("a fisherman named Tom Abara")]
    [InlineData("a fisherman called Tom Abara")]
    [InlineData("a fisherman nicknamed Tom Abara")]
    [InlineData("a fisherman identified only as Tom Abara")]
    [InlineData("a fisherman known as Tom Abara")]
    [InlineData("a fisherman using the pseudonym Tom Abara")]
    [InlineData("a fisherman using the name Tom Abara")]
    [InlineData("a fisherman under the alias Tom Abara")]
    [InlineData("a fisherman under the moniker Tom Abara")]
    [InlineData("a fisherman using the handle Tom Abara")]
    [InlineData("a fisherman using the nickname Tom Abara")]
    public void Whoever_is_named_in_a_description_has_it_for_a_role(string phrase)
    {
        MentionReading mention = MentionReading.Of($"Then {phrase} came in.").Should().ContainSingle(m => m.Text == "Tom Abara").Subject;
        mention.Role.Should().Be("fisherman");
        mention.Phrase.Should().EndWith(phrase);
    }

    [Theory]
    [InlineData("a fisherman as Tom Abara")]
    [InlineData("a fisherman dressed as Tom Abara")]
    [InlineData("a fisherman under the heading Tom Abara")]
    [InlineData("a fisherman by the name Tom Abara")]
    [InlineData("a fisherman with the handle Tom Abara")]
    [InlineData("a fisherman called about Tom Abara")]
    [InlineData("a fisherman who took the name Tom Abara")]
    [InlineData("a fisherman left Tom Abara")]
    public void Other_words_between_do_not_name(string phrase) =>
        MentionReading.Of($"Then {phrase} came in.").Should().ContainSingle(m => m.Text == "Tom Abara").Which.Role.Should().BeEmpty();

    [Theory]
    [InlineData("named")]
    [InlineData("called")]
    [InlineData("nicknamed")]
    public void A_word_like_one_that_names_does_not(string word)
    {
        foreach (string near in NearWords.Of(word))
            MentionReading.Of($"Then a fisherman {near} Tom Abara came in.").Should().ContainSingle(m => m.Text == "Tom Abara").Which.Role.Should().BeEmpty();
    }

    [Theory]
    [InlineData("name")]
    [InlineData("pseudonym")]
    [InlineData("alias")]
    [InlineData("moniker")]
    [InlineData("handle")]
    [InlineData("nickname")]
    public void Nor_does_a_word_like_a_name(string word)
    {
        foreach (string near in NearWords.Of(word))
            MentionReading.Of($"Then a fisherman using the {near} Tom Abara came in.").Should().ContainSingle(m => m.Text == "Tom Abara").Which.Role.Should().BeEmpty();
    }

    [Theory]
    [InlineData("One of the study's authors, Ada Moreau, came in.", "authors")]
    [InlineData("Then co-author and Research Fellow Ada Moreau came in.", "Research Fellow")]
    [InlineData("The mayor, Ada Moreau: a talk.", "mayor")]
    [InlineData("The mayor, Ada Moreau—so far—came.", "mayor")]
    [InlineData("The mayor, Ada Moreau (since May), came.", "mayor")]
    [InlineData("The mayor, Ada Moreau. Others came.", "mayor")]
    [InlineData("The mayor, Ada Moreau", "mayor")]
    [InlineData("The mayor, Ada Moreau, “the Hammer”, came.", "mayor")]
    [InlineData("The mayor, Ada Moreau “wants to go”.", "mayor")]
    [InlineData("The mayor, Ada Moreau said, came in.", "mayor")]
    [InlineData("Then a fisherman identified as Ada Moreau came in.", "fisherman")]
    [InlineData("Then a fisherman using alias Ada Moreau came in.", "fisherman")]
    public void The_role_before_a_name_is_read(string text, string role) =>
        MentionReading.Of(text).Should().Contain(m => m.Text == "Ada Moreau").Which.Role.Should().Contain(role);

    [Theory]
    [InlineData("The mayor, Ada Moreau and others came in.")]
    [InlineData("As president, Ada Moreau came in.")]
    [InlineData("Of the mayors, Ada Moreau came in.")]
    [InlineData("The mayor and Ada Moreau came in.")]
    [InlineData("The mayor's, Ada Moreau, came in.")]
    [InlineData("The mayor) Ada Moreau, came in.")]
    [InlineData("The mayor of a town that nobody in the whole of the country has ever seen or heard of), Ada Moreau, came in.")]
    [InlineData("Some of the mayors, Ada Moreau, came in.")]
    public void What_is_not_joined_to_a_name_is_no_role(string text) =>
        MentionReading.Of(text).Should().Contain(m => m.Text == "Ada Moreau").Which.Role.Should().BeEmpty();

    [Theory]
    [InlineData("The mayor, Ada Moreau, came in.", "mayor")]
    [InlineData("The mayor (since May), Ada Moreau, came in.", "mayor")]
    [InlineData("Ada Moreau, the mayor, came in.", "mayor")]
    [InlineData("Ada Moreau, mayor of the town, came in.", "mayor of the town")]
    [InlineData("Ada Moreau, a Ph.D. student, came in.", "Ph.D. student")]
    [InlineData("Harbour master Ada Moreau came in.", "Harbour master")]
    [InlineData("Ghent University's chancellor, Ada Moreau, came in.", "Ghent University's chancellor")]
    [InlineData("They wept.\n\nAda Moreau, mayor", "mayor")]
    [InlineData("Ada Moreau, mayor; others came.", "mayor")]
    [InlineData("Ada Moreau, mayor (since May) came.", "mayor")]
    [InlineData("Ada Moreau, mayor—so far—came.", "mayor")]
    [InlineData("The Lisbon director of Amnesty International Ada Moreau came in.", "Lisbon director of Amnesty International")]
    public void The_role_of_a_name_is_read_on_either_side(string text, string role) =>
        MentionReading.Of(text).Should().ContainSingle(m => m.Text == "Ada Moreau").Which.Role.Should().Be(role);

    [Theory]
    [InlineData("Ada Moreau, and the mayor came in.")]
    [InlineData("Ada Moreau, who knows the mayor, came in.")]
    [InlineData("Ada Moreau, the mayor said, came in.")]
    [InlineData("Ada Moreau, mayors reported, came in.")]
    public void What_is_said_of_somebody_else_is_no_role(string text) =>
        MentionReading.Of(text).Should().ContainSingle(m => m.Text == "Ada Moreau").Which.Role.Should().BeEmpty();

    [Theory]
    [InlineData(",.;)(—–:", "mayor")]
    [InlineData("!?/*&%…=", "")]
    public void A_mark_behind_a_description_closes_it_or_not(string marks, string role)
    {
        foreach (char mark in marks)
            MentionReading.Of($"Ada Moreau, mayor{mark} others came.").Should().Contain(m => m.Text == "Ada Moreau").Which.Role.Should().Be(role, $"of {mark}");
    }

    [Theory]
    [InlineData("Lucy Vale of the Times came in.")]
    [InlineData("Lucy Vale from Reuters came in.")]
    [InlineData("Lucy Vale at Reuters came in.")]
    [InlineData("Lucy Vale of Australia's Griffith University came in.")]
    public void An_institution_behind_a_name_is_the_affiliation(string text) =>
        MentionReading.Of(text)[0].Text.Should().Be("Lucy Vale");
}
