using QuoteExtract.Tests.Mentions;

namespace QuoteExtract.Tests.Speakers;

/// <summary>Whom a pronoun stands for.</summary>
public sealed class AnaphorTests
{
    private static readonly QuoteExtractor News = new(new QuoteExtractorOptions { Genre = Genre.News });

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

    /// <summary>Nobody knows who it was, and yet "she" does not mean whoever was named before.</summary>
    [Theory]
    [InlineData("Another, who would not be named, said that it was late.", "Another")]
    [InlineData("Another, who would not be named, was there.", "Another")]
    [InlineData("Someone said that it was late.", "Someone")]
    [InlineData("One said that it was late.", "One")]
    [InlineData("One, late for the boat, was there.", "Ida Falk")]
    [InlineData("Others, who would not be named, said so.", "Ida Falk")]
    [InlineData("Nobody said that it was late.", "Ida Falk")]
    [InlineData("The crew blamed someone.", "Ida Falk")]
    public void Somebody_who_speaks_can_be_she(string sentence, string meant) =>
        News.ExtractQuotes($"Ida Falk left early. The boat was late. The rain fell. {sentence} “It is over,” she said.").Quotes[^1].Speaker!.Name.Should().Be(meant);

    /// <summary>"The union" alone is the institution named last; a clause of its own makes it another.</summary>
    [Theory]
    [InlineData("NASA lost money. The agency met.", "NASA", "The agency", true)]
    [InlineData("NASA lost money. The agency that feeds children met.", "NASA", "The agency", false)]
    public void An_institution_with_a_clause_of_its_own_is_another(string text, string named, string described, bool same) =>
        Same(text, named, described).Should().Be(same);

    /// <summary>"In a statement, Norvik accepted it": the statement is not who says more.</summary>
    [Theory]
    [InlineData("In a statement, Norlink accepted the ruling. It said so.", "Norlink", true)]
    [InlineData("Norlink accepted the ruling in a statement. It said so.", "Norlink", true)]
    [InlineData("Ida Falk read the statement. Tom Abara wrote a report. It said so.", "a report", true)]
    [InlineData("Tom Abara read from a letter that Ida Falk wrote in hospital. It said so.", "a letter", true)]
    [InlineData("Norlink read out a letter. They said so.", "Norlink", false)]
    public void It_can_be_a_name_of_which_nothing_tells_what_it_names(string text, string antecedent, bool same) =>
        Same(text, antecedent, text.Contains("They", StringComparison.Ordinal) ? "They" : "It").Should().Be(same);

    [Theory]
    [InlineData("For Kevin Alder, the road was long. Ben Moss left. He said so.")]
    [InlineData("For Kevin Alder, a teacher, the road was long. He said so.")]
    public void Whose_view_a_sentence_gives_can_be_he(string text) => Same(text, "Kevin Alder", "He").Should().Be(!text.Contains("Moss", StringComparison.Ordinal));

    [Theory]
    [InlineData("My name is Tom Abara. The boat was late. I looked at it.", true)]
    [InlineData("And my name was Tom Abara. The boat was late. I looked at it.", true)]
    [InlineData("I, Tom Abara, was late. I looked at it.", true)]
    [InlineData("His name is Tom Abara. The boat was late. I looked at it.", false)]
    [InlineData("My boat is Tom Abara. The boat was late. I looked at it.", false)]
    [InlineData("My name hates Tom Abara. The boat was late. I looked at it.", false)]
    [InlineData("We, Tom Abara, were late. I looked at it.", false)]
    public void Whoever_gives_his_name_tells_the_story(string text, bool tells) =>
        (LastOf(text, "I") is var entity && entity >= 0 && entity == MentionReading.Of(text).First(m => m.Text == "Tom Abara").Entity).Should().Be(tells);

    [Theory]
    [InlineData("Mark Hay, an ecologist at Griffith University, who said so, left.", true)]
    [InlineData("Mark Hay, who said so, left.", true)]
    [InlineData("Mark Hay who said so left.", true)]
    [InlineData("Mark Hay (who said so) left.", false)]
    [InlineData("Mark Hay, and then, who said so, left.", false)]
    public void Who_stands_for_whoever_is_named_before_the_comma(string text, bool stands) => Same(text, "Mark Hay", "who").Should().Be(stands);

    [Fact]
    public void Who_stands_for_nobody_at_the_beginning() => LastOf("Who said so? Nobody.", "Who").Should().Be(-1);

    private static int LastOf(string text, string word) => MentionReading.Of(text).LastOrDefault(m => m.Text == word)?.Entity ?? -1;

    private static bool Same(string text, string name, string pronoun)
    {
        IReadOnlyList<MentionReading> mentions = MentionReading.Of(text);
        int entity = mentions.First(m => m.Text.EndsWith(name, StringComparison.Ordinal)).Entity;
        return entity >= 0 && mentions.First(m => m.Text == pronoun).Entity == entity;
    }
}
