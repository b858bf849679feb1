namespace QuoteExtract.Tests;

/// <summary>One extractor on many threads gives what it gives on one.</summary>
public sealed class ThreadSafetyTests
{
    private const int Threads = 8;
    private const int Rounds = 10;

    private static readonly string[] Texts =
    [
        .. RepositoryFiles.Samples.Select(sample => sample.Text),
        GeneratedTexts.News(3_000),
        GeneratedTexts.News(20_000),
        GeneratedTexts.EndlessLine(5_000, quotes: true),
        GeneratedTexts.Repeat("“‘", 500),
        "",
    ];

    [Fact]
    public async Task Many_threads_give_the_results_of_one()
    {
        string[] expected = [.. Texts.Select(text => ResultPrinter.Print(QuoteExtractor.Default.ExtractQuotes(text)))];
        string.Concat(expected).Should().NotBeEmpty("an engine that finds nothing proves nothing");

        Task<int>[] tasks = [.. Enumerable.Range(0, Threads).Select(thread => Task.Run(() => Differences(thread, expected)))];
        int[] differences = await Task.WhenAll(tasks);

        differences.Should().OnlyContain(count => count == 0);
    }

    [Fact]
    public void A_buffer_forgets_the_document_before()
    {
        using QuoteBuffer buffer = new();
        foreach (string text in Texts)
        {
            QuoteExtractor.Default.ExtractQuotes(text, buffer);
            string reused = ResultPrinter.Print(ResultBuilder.Build(text, buffer));
            reused.Should().Be(ResultPrinter.Print(QuoteExtractor.Default.ExtractQuotes(text)));
        }
    }

    private static int Differences(int thread, string[] expected)
    {
        int differences = 0;
        for (int i = 0; i < Rounds * Texts.Length; i++)
        {
            // Each thread starts elsewhere, so that different documents are worked on at the same time.
            int index = (i + thread) % Texts.Length;
            string printed = ResultPrinter.Print(QuoteExtractor.Default.ExtractQuotes(Texts[index]));
            if (!string.Equals(printed, expected[index], StringComparison.Ordinal))
                differences++;
        }

        return differences;
    }
}
