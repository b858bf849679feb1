using QuoteExtract.Attribution;
using QuoteExtract.Model;
using QuoteExtract.Speakers;

namespace QuoteExtract.Tests.Attribution;

/// <summary>What the candidates of a quotation are asked against.</summary>
public sealed class UnitContextsTests
{
    [Theory]
    [InlineData("Go", 0)]
    [InlineData("Go on", 1)]
    [InlineData("Go on now", 1)]
    [InlineData("Go on now and then.", 2)]
    [InlineData("Go on now and then again.", 3)]
    [InlineData("Go on now and then again to the old house.", 3)]
    [InlineData("Go on now and then again to the old house by the sea.", 4)]
    public void Words_and_marks_are_counted_in_buckets(string words, int bucket) => Of($"“{words}” he said.", 0, static unit => unit.Length).Should().Be(bucket);

    [Theory]
    [InlineData(29, 4)]
    [InlineData(30, 4)]
    [InlineData(31, 5)]
    [InlineData(60, 5)]
    public void Long_ones_are_all_alike(int words, int bucket) =>
        Of($"“{string.Join(' ', Enumerable.Repeat("boats", words - 1))} we” he said.", 0, static unit => unit.Length).Should().Be(bucket);

    [Theory]
    [InlineData("He called “we wait, all of us” and “you wait, all of you” lies.", 1)]
    [InlineData("“We wait, all of us,” he said. “You wait, all of you.”", 2)]
    [InlineData("“We wait, all of us,” he said. He left. “You wait, all of you.”", 3)]
    [InlineData("“We wait, all of us.”\n\n“You wait, all of you.”", 4)]
    [InlineData("“We wait, all of us,” he said.\n\n“You wait, all of you.”", 5)]
    [InlineData("“We wait, all of us,” he said.\n\nHe left.\n\n“You wait, all of you.”", 6)]
    [InlineData("“We wait, all of us,” he said.\n\nHe left.\n\nHe sat down.\n\n“You wait, all of you.”", 7)]
    public void The_gap_to_the_quotation_before_is_told(string text, int gap)
    {
        Of(text, 1, static unit => unit.Gap).Should().Be(gap);
        Of(text, 0, static unit => unit.Gap).Should().Be(0);
    }

    [Theory]
    [InlineData("“We wait, all of us,” he said.", true)]
    [InlineData("He said: “We wait, all of us.”", false)]
    [InlineData("He left.\n\n“We wait, all of us,” he said.", true)]
    public void A_quotation_opens_a_paragraph_or_not(string text, bool opens) => Of(text, 0, static unit => unit.OpensParagraph ? 1 : 0).Should().Be(opens ? 1 : 0);

    [Theory]
    [InlineData("His words “we wait, all of us” were heard.", true)]
    [InlineData("His claim that “we wait, all of us” was heard.", true)]
    [InlineData("His claim, he said, “we wait, all of us” was heard.", false)]
    [InlineData("He said “we wait, all of us” then.", false)]
    public void A_noun_of_speech_may_stand_before(string text, bool noun) => Of(text, 0, static unit => unit.AfterSpeechNoun ? 1 : 0).Should().Be(noun ? 1 : 0);

    [Fact]
    public void A_fragment_is_told_from_an_utterance()
    {
        Of("“We wait, all of us,” he said.", 0, static unit => unit.Fragment).Should().Be(0);
        Of("He said they would “wait for all of us”.", 0, static unit => unit.Fragment).Should().Be(1);
    }

    private delegate int Look(UnitContext unit);

    private static int Of(string text, int index, Look look)
    {
        using Workspace work = new();
        Pipeline.Analyse(text, QuoteExtractorOptions.Default, KnownSpeakerIndex.Empty, ModelSet.Default, work);
        return look(UnitContexts.Of(work.ScanContext(text), work.Units.Span, work.UnitParts.Span, index, index - 1, work.Entities.Entities.Span));
    }
}
