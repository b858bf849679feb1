using CsCheck;

namespace QuoteExtract.Tests.Properties;

/// <summary>Every result keeps the promises of the library, whatever the text.</summary>
public sealed class InvariantTests
{
    private static readonly QuoteExtractor[] Extractors =
    [
        QuoteExtractor.Default,
        new(new QuoteExtractorOptions { Kinds = QuoteKinds.All }),
        new(new QuoteExtractorOptions { Kinds = QuoteKinds.All, MinimumConfidence = 0.8, Language = "fr" }),
        new(new QuoteExtractorOptions
        {
            KnownSpeakers = [new KnownSpeaker("Mara Quist") { Aliases = ["the minister", "MARA"], Gender = Gender.Female }, new KnownSpeaker("NASA"), new KnownSpeaker("\uD83D") { Aliases = [""] }],
        }),
    ];

    [Fact]
    public void Soup() => AnyText.Soup.Sample(Check, iter: 10_000);

    [Fact]
    public void Mark_soup() => AnyText.MarkSoup.Sample(Check, iter: 10_000);

    [Fact]
    public void Random_characters() => AnyText.Characters.Sample(Check, iter: 2_000);

    [Fact]
    public void Articles_with_soup() => AnyText.Articles.Sample(Check, iter: 2_000);

    [Theory]
    [InlineData("“", "”")]
    [InlineData("\"", "\"")]
    [InlineData("“‘", "’”")]
    [InlineData("«", "»")]
    [InlineData("(\"", "\")")]
    [InlineData("「", "」")]
    public void Ten_thousand_levels(string open, string close)
    {
        const int Depth = 10_000;
        string text = "He said, " + string.Concat(Enumerable.Repeat(open + "a ", Depth)) + string.Concat(Enumerable.Repeat("b" + close, Depth)) + " she said.";

        // Compiling needs a stack too: all is compiled before.
        Check(text);
        RunWithSmallStack(() =>
        {
            foreach (QuoteExtractor extractor in Extractors)
                extractor.ExtractQuotes(text);
        });
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("”")]
    [InlineData("'")]
    [InlineData("—\n")]
    [InlineData("\0")]
    [InlineData("\uD800")]
    [InlineData("\u202E\"")]
    public void A_million_of_one_piece(string piece)
    {
        string text = GeneratedTexts.Repeat(piece, 1_000_000);
        ResultInvariants.Check(text, QuoteExtractor.Default.ExtractQuotes(text));
    }

    private static void Check(string text)
    {
        foreach (QuoteExtractor extractor in Extractors)
            ResultInvariants.Check(text, extractor.ExtractQuotes(text));
    }

    /// <summary>Depth of the text is no depth of the stack: an eighth of a megabyte is enough for any.</summary>
    private static void RunWithSmallStack(Action action)
    {
        Exception? failure = null;
        var thread = new Thread(() => failure = Record.Exception(action), maxStackSize: 128 * 1024);
        thread.Start();
        thread.Join();
        failure.Should().BeNull();
    }
}
