using System.Text;

namespace QuoteExtract.Tests;

/// <summary>A warm buffer takes another document of the same size without a byte allocated.</summary>
public sealed class AllocationTests
{
    private const int WarmUp = 3;
    private const int Rounds = 5;

    [Fact]
    public void Sample_articles_allocate_nothing()
    {
        RepositoryFiles.Samples.Should().NotBeEmpty();
        AssertNothingAllocated(QuoteExtractor.Default, [.. RepositoryFiles.Samples.Select(sample => sample.Text)]);
    }

    [Fact]
    public void Generated_news_allocates_nothing() =>
        AssertNothingAllocated(QuoteExtractor.Default, [GeneratedTexts.News(200_000), GeneratedTexts.News(1_000), "", GeneratedTexts.News(50_000)]);

    [Fact]
    public void Every_kind_and_known_speakers_allocate_nothing()
    {
        QuoteExtractor extractor = new(new QuoteExtractorOptions
        {
            Kinds = QuoteKinds.All,
            MinimumConfidence = 0.5,
            KnownSpeakers = [new KnownSpeaker("Tom Abara") { Aliases = ["Tommy"], Gender = Gender.Male }, new KnownSpeaker("Mara Quist")],
        });
        AssertNothingAllocated(extractor, [GeneratedTexts.News(50_000)]);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("“a ‘b")]
    [InlineData("— a\n")]
    [InlineData("she said ")]
    public void Hostile_text_allocates_nothing(string piece) =>
        AssertNothingAllocated(QuoteExtractor.Default, [GeneratedTexts.Repeat(piece, 20_000)], quotesExpected: false);

    [Fact]
    public void Utf8_allocates_nothing()
    {
        byte[][] texts = [Encoding.UTF8.GetBytes(GeneratedTexts.News(50_000)), [.. Encoding.UTF8.GetBytes("“Ä,” said Ann Moss. "), 0xFF, 0xC3]];
        using Utf8QuoteBuffer buffer = new();
        long allocated = 0;
        for (int i = 0; i < WarmUp + Rounds; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            foreach (byte[] text in texts)
            {
                QuoteExtractor.Default.ExtractQuotes(text, buffer);
                _ = buffer.ToUtf8(buffer.Quotes[0].Span);
            }

            allocated += i < WarmUp ? 0 : GC.GetAllocatedBytesForCurrentThread() - before;
        }

        allocated.Should().Be(0);
    }

    private static void AssertNothingAllocated(QuoteExtractor extractor, string[] texts, bool quotesExpected = true)
    {
        using QuoteBuffer buffer = new();
        int quotes = 0;
        for (int i = 0; i < WarmUp; i++)
            quotes += ExtractAll(extractor, texts, buffer);

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Rounds; i++)
            quotes += ExtractAll(extractor, texts, buffer);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        allocated.Should().Be(0);
        if (quotesExpected)
            quotes.Should().BePositive("an engine that finds nothing proves nothing");
    }

    private static int ExtractAll(QuoteExtractor extractor, string[] texts, QuoteBuffer buffer)
    {
        int quotes = 0;
        foreach (string text in texts)
        {
            extractor.ExtractQuotes(text.AsSpan(), buffer);
            for (int i = 0; i < buffer.Count; i++)
            {
                // Reading the results is part of the promise.
                QuoteView quote = buffer[i];
                quotes += quote.Parts.Length > 0 && quote.Contents.Length > 0 ? 1 : 0;
                if (quote.SpeakerId >= 0)
                    _ = buffer.GetSpeaker(quote.SpeakerId).Name.Slice(text);
            }
        }

        return quotes;
    }
}
