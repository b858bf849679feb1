using System.Text;

namespace QuoteExtract.Tests.Attribution.Conversation;

/// <summary>A story of a dozen quotations or more is decided as a whole.</summary>
public class StoryTests
{
    private const string Opening =
        """
        Anselm Weiss and Ruth Hale had walked up from the harbour without a word.

        “You have lost the key,” said Anselm.

        “I gave it to you,” said Ruth.

        “When was that?”

        “On Tuesday.”

        “I was in Kelm on Tuesday.”

        “Then it was Monday.”

        He turned out his pockets on the step. “There is nothing,” he said. “See for yourself.”

        “Look in the other coat,” said Ruth.

        “What coat?” said Anselm.

        “The green one.”

        “I never owned a green coat, Ruth.”

        “You are wearing it.”


        """;

    [Fact]
    public void Two_who_talk_alternate()
    {
        ExtractionResult result = Extract(Opening);
        Speaker(result, "When was that?").Should().Be("Anselm Weiss");
        Speaker(result, "On Tuesday.").Should().Be("Ruth Hale");
        Speaker(result, "The green one.").Should().Be("Ruth Hale");
    }

    [Fact]
    public void Who_is_called_does_not_speak()
    {
        ExtractionResult result = Extract(Opening);
        Quote called = result.Quotes.Single(q => q.Content == "I never owned a green coat, Ruth.");
        called.Speaker!.Name.Should().Be("Anselm Weiss");
        called.Addressee!.Name.Should().Be("Ruth Hale");
    }

    [Fact]
    public void The_paragraph_goes_on_with_its_speaker() =>
        Speaker(Extract(Opening), "See for yourself.").Should().Be("Anselm Weiss");

    [Fact]
    public void With_a_cast_nobody_else_speaks()
    {
        QuoteExtractorOptions options = new() { Genre = Genre.Fiction, KnownSpeakers = [new KnownSpeaker("Ruth Hale") { Aliases = ["Ruth"] }] };
        ExtractionResult result = new QuoteExtractor(options).ExtractQuotes(Opening);
        result.Quotes.Should().Contain(q => q.Speaker != null);
        result.Quotes.Should().AllSatisfy(q => (q.Speaker?.Name ?? "Ruth Hale").Should().Be("Ruth Hale"));
    }

    [Fact]
    public void Sixteen_times_the_talk_is_sixteen_times_the_work()
    {
        long once = Work(4), often = Work(64);
        ((double)often / once).Should().BeLessThan(20);
    }

    private static long Work(int times)
    {
        var text = new StringBuilder();
        for (int i = 0; i < times; i++)
            text.Append(Opening);
        using QuoteBuffer buffer = new();
        new QuoteExtractor(new QuoteExtractorOptions { Genre = Genre.Fiction }).ExtractQuotes(text.ToString(), buffer);
        return buffer.Work;
    }

    private static ExtractionResult Extract(string text) => new QuoteExtractor(new QuoteExtractorOptions { Genre = Genre.Fiction }).ExtractQuotes(text);

    private static string? Speaker(ExtractionResult result, string content) => result.Quotes.Single(q => q.Content == content).Speaker?.Name;
}
