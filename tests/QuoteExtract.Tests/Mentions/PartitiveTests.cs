using QuoteExtract.Mentions;

namespace QuoteExtract.Tests.Mentions;

/// <summary>Some of a group, who are described though not told apart.</summary>
public sealed class PartitiveTests
{
    [Theory]
    [InlineData("One of the users came in.", "One of the users", false)]
    [InlineData("Then one of the users came in.", "one of the users", false)]
    [InlineData("Then one of his two old colleagues came in.", "one of his two old colleagues", false)]
    [InlineData("Then one of the team came in.", "one of the team", false)]
    [InlineData("Then several of the users came in.", "several of the users", true)]
    [InlineData("Then several of the old users claim it.", "several of the old users", true)]
    [InlineData("Several of the pilots, all of them old, came in.", "Several of the pilots", true)]
    [InlineData("Then several of the pilots", "several of the pilots", true)]
    public void Some_of_a_group_are_a_description(string text, string phrase, bool plural)
    {
        MentionReading mention = MentionReading.Of(text).Should().ContainSingle(m => m.Text == phrase).Subject;
        mention.Role.Should().Be(phrase);
        mention.Flags.HasFlag(MentionFlags.Plural).Should().Be(plural);
        mention.Kind.Should().Be(text.Contains("team", StringComparison.Ordinal) ? EntityKind.Person : mention.Kind);
    }

    [Theory]
    [InlineData("Then one of Ruiz's aides came in.")]
    [InlineData("Then one of the Ruiz aides came in.")]
    [InlineData("Then one of the, well, users came in.")]
    [InlineData("Then one of the “users” came in.")]
    [InlineData("Then one of the of users came in.")]
    [InlineData("Then one of the\n\nusers came in.")]
    [InlineData("Then one of users came in.")]
    public void Other_words_end_it(string text) =>
        MentionReading.Of(text).Should().NotContain(m => m.Text.StartsWith("one of", StringComparison.Ordinal) && m.Type == MentionType.Nominal);
}
