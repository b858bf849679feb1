using QuoteExtract.Mentions;

namespace QuoteExtract.Tests.Mentions;

/// <summary>Words that look like those which are a part of a name, or stand before one, and are not.</summary>
public sealed class NearlyNameTests
{
    [Theory]
    [InlineData("Jr")]
    [InlineData("Sr")]
    [InlineData("II")]
    [InlineData("III")]
    [InlineData("Jnr")]
    [InlineData("Snr")]
    public void Honours_that_look_like_a_generation_are_none(string generation)
    {
        foreach (string honours in (string[])["QC", "KC", "MP", "MD", "PhD", "MBE", "OBE", "CBE", "Esq"])
            Names($"Then Tom Abara {honours} came in and sat down.").Should().NotContain(n => n.EndsWith(generation, StringComparison.Ordinal));
        Names($"Then Tom Abara {generation} came in and sat down.").Should().Contain($"Tom Abara {generation}");
    }

    [Theory]
    [InlineData("Then Tom Abara, Jr. came in.", "Tom Abara, Jr.")]
    [InlineData("Then Tom Abara, Jr., came in.", "Tom Abara, Jr.")]
    [InlineData("They asked Tom Abara Jr. The others knew.", "Tom Abara Jr")]
    [InlineData("They asked Tom Abara Jr. “Yes.”", "Tom Abara Jr")]
    [InlineData("They asked Tom Abara Jr.", "Tom Abara Jr")]
    [InlineData("They asked Tom Abara, jr. and me.", "Tom Abara")]
    public void The_stop_of_a_generation_belongs_to_it_within_a_sentence(string text, string name) => Names(text).Should().Contain(name);

    [Theory]
    [InlineData("X-Ohio")]
    [InlineData("R.Ohio")]
    [InlineData("R-ohio")]
    [InlineData("D-")]
    public void Other_letters_are_no_party(string label) =>
        Names($"Then Ada Moreau ({label}) came in.").Should().Contain("Ada Moreau");

    [Theory]
    [InlineData("al-")]
    [InlineData("al-qasr")]
    [InlineData("ex-Vashir")]
    [InlineData("bit-Vashir")]
    [InlineData("abn-Vashir")]
    [InlineData("asp-Vashir")]
    [InlineData("an-Vashir")]
    [InlineData("of-Vashir")]
    public void Another_word_before_a_hyphen_is_no_particle(string word) =>
        Names($"Then {word} came in.").Should().NotContain(word);

    [Theory]
    [InlineData("Then the coach, Ludwig van 't Abara, came in.", "Ludwig van 't Abara")]
    [InlineData("Then the coach, Ludwig van de den der Abara, came in.", "Ludwig")]
    [InlineData("The leader of the Ministry of the Interior came in.", "Ministry of the Interior")]
    [InlineData("The Ambassador to France came in.", "Ambassador to France")]
    [InlineData("The Service And Survey Administration came in.", "Service And Survey Administration")]
    public void Small_words_join(string text, string name) => MentionReading.Of(text).Should().Contain(m => m.Text.Contains(name, StringComparison.Ordinal));

    [Theory]
    [InlineData("The Service And Ada Moreau came in.", "Ada Moreau")]
    [InlineData("The leader of the Ministry of health came in.", "Ministry")]
    [InlineData("He is at the Ministry of", "Ministry")]
    [InlineData("Ada Moreau and the Service of time came in.", "Ada Moreau")]
    public void Or_join_nothing(string text, string name) => Names(text).Should().Contain(name);

    [Theory]
    [InlineData("Then Dwayne “The Tall Old Brave Hammer” Quist came in.", "Dwayne")]
    [InlineData("Then Dwayne “Rocky” came in.", "Dwayne")]
    [InlineData("Then Dwayne “Rocky” said so.", "Dwayne")]
    [InlineData("Then came Dwayne “Rocky”", "Dwayne")]
    public void What_is_long_or_has_nothing_behind_it_is_no_nickname(string text, string name) => Names(text).Should().Contain(name);

    private static IEnumerable<string> Names(string text) => MentionReading.Of(text).Where(m => m.Type == MentionType.Name).Select(m => m.Text);
}
