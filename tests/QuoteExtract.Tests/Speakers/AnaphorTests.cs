using QuoteExtract.Tests.Mentions;

namespace QuoteExtract.Tests.Speakers;

/// <summary>Whom a pronoun stands for.</summary>
public sealed class AnaphorTests
{
    [Theory]
    [InlineData("police")]
    [InlineData("people")]
    [InlineData("women")]
    [InlineData("children")]
    [InlineData("men")]
    [InlineData("lawyers")]
    public void It_is_not_several_people(string group) => Same($"The {group} met in the hall. It was late.", group, "It").Should().BeFalse();

    [Theory]
    [InlineData("team")]
    [InlineData("public")]
    [InlineData("family")]
    [InlineData("council")]
    [InlineData("panel")]
    [InlineData("crew")]
    [InlineData("congress")]
    public void It_may_be_a_group(string group) => Same($"The {group} met in the hall. Then it said so.", group, "it").Should().BeTrue();

    [Theory]
    [InlineData("police")]
    [InlineData("people")]
    [InlineData("women")]
    [InlineData("children")]
    [InlineData("lawyers")]
    [InlineData("council")]
    public void They_are_a_group(string group) => Same($"The {group} met in the hall. They said so.", group, "They").Should().BeTrue();

    [Theory]
    [InlineData("For Kevin Alder, the road was long. Ben Moss left. He said so.")]
    [InlineData("For Kevin Alder, a teacher, the road was long. He said so.")]
    public void Whose_view_a_sentence_gives_can_be_he(string text) => Same(text, "Kevin Alder", "He").Should().Be(!text.Contains("Moss", StringComparison.Ordinal));

    private static bool Same(string text, string name, string pronoun)
    {
        IReadOnlyList<MentionReading> mentions = MentionReading.Of(text);
        int entity = mentions.First(m => m.Text.EndsWith(name, StringComparison.Ordinal)).Entity;
        return entity >= 0 && mentions.First(m => m.Text == pronoun).Entity == entity;
    }
}
