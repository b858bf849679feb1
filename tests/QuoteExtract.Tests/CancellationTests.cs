using System.Diagnostics;

namespace QuoteExtract.Tests;

/// <summary>A long extraction tells how far it is, and stops soon and without damage.</summary>
public sealed class CancellationTests
{
    private static readonly string Novel = GeneratedTexts.News(300_000);
    private static readonly string Story = File.ReadAllText(RepositoryRoot.File("samples", "stories", "the-lamp-room.txt"));
    private static readonly QuoteExtractor Fiction = new(new QuoteExtractorOptions { Genre = Genre.Fiction });

    [Fact]
    public void Progress_rises_from_nothing_to_all()
    {
        List<double> seen = [];
        using QuoteBuffer buffer = new();
        QuoteExtractor.Default.ExtractQuotes(Novel, buffer, new Told(seen.Add), CancellationToken.None);
        seen[0].Should().Be(0);
        seen[^1].Should().Be(1);
        seen.Should().BeInAscendingOrder().And.HaveCountGreaterThan(15).And.HaveCountLessThan(110);
    }

    [Fact]
    public void A_text_that_quotes_nothing_is_done_too()
    {
        List<double> seen = [];
        QuoteExtractor.Default.ExtractQuotes("Nobody spoke.", new Told(seen.Add), CancellationToken.None).Quotes.Should().BeEmpty();
        seen[^1].Should().Be(1);
    }

    [Fact]
    public void Watched_or_not_the_result_is_the_same()
    {
        ExtractionResult watched = Fiction.ExtractQuotes(Story, new Told(static _ => { }), CancellationToken.None);
        Printed(watched).Should().Equal(Printed(Fiction.ExtractQuotes(Story)));
    }

    [Fact]
    public void What_is_stopped_before_it_begins_gives_nothing()
    {
        using CancellationTokenSource stopped = new();
        stopped.Cancel();
        using QuoteBuffer buffer = new();
        QuoteExtractor.Default.ExtractQuotes(Story, buffer);
        Action extract = () => QuoteExtractor.Default.ExtractQuotes(Story, buffer, null, stopped.Token);
        extract.Should().Throw<OperationCanceledException>();
        buffer.Count.Should().Be(0);
        Action toResult = () => QuoteExtractor.Default.ExtractQuotes(Story, null, stopped.Token);
        toResult.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Stopped_at_any_point_the_buffer_is_as_good_as_new()
    {
        string[] wanted = [.. Printed(Fiction.ExtractQuotes(Story))];
        using QuoteBuffer buffer = new();
        int stops = 0;
        for (int report = 1; ; report++)
        {
            using CancellationTokenSource stop = new();
            int reports = 0;
            Told told = new(_ =>
            {
                if (++reports == report)
                    stop.Cancel();
            });
            try
            {
                Fiction.ExtractQuotes(Story, buffer, told, stop.Token);
            }
            catch (OperationCanceledException)
            {
                stops++;
                buffer.Count.Should().Be(0);
                Fiction.ExtractQuotes(Story, buffer);
                Printed(ResultBuilder.Build(Story, buffer)).Should().Equal(wanted);
                continue;
            }

            // The last report comes when nothing is left to stop.
            if (reports < report)
                break;
        }

        stops.Should().BeGreaterThan(8);
    }

    [Fact]
    public void A_watcher_that_throws_leaves_no_damage()
    {
        using QuoteBuffer buffer = new();
        Action extract = () => Fiction.ExtractQuotes(Story, buffer, new Told(static share => _ = share > 0.5 ? throw new InvalidDataException() : 0), CancellationToken.None);
        extract.Should().Throw<InvalidDataException>();
        buffer.Count.Should().Be(0);
        Fiction.ExtractQuotes(Story, buffer);
        Printed(ResultBuilder.Build(Story, buffer)).Should().Equal(Printed(Fiction.ExtractQuotes(Story)));
    }

    /// <summary>How long it may be deaf is counted in characters, not timed: no machine is to blame for a failure.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void It_asks_often_enough_for_the_length_of_the_text(bool fiction)
    {
        QuoteExtractor extractor = new(new QuoteExtractorOptions { Genre = fiction ? Genre.Fiction : Genre.News });
        using QuoteBuffer buffer = new();
        long small = Asked(extractor, Novel[..(Novel.Length / 4)], buffer);
        long large = Asked(extractor, Novel, buffer);
        small.Should().BeGreaterThan(15);
        large.Should().BeGreaterThan(small * 2);
        (Novel.Length / large).Should().BeLessThan(8000);
    }

    [Fact]
    public void A_stop_is_heard_while_a_long_text_is_read()
    {
        string text = string.Concat(Enumerable.Repeat(Novel, 20));
        using CancellationTokenSource stop = new();
        Stopwatch since = new();
        Told told = new(share =>
        {
            if (share >= 0.3 && !stop.IsCancellationRequested)
            {
                since.Start();
                stop.Cancel();
            }
        });
        using QuoteBuffer buffer = new();
        Action extract = () => QuoteExtractor.Default.ExtractQuotes(text, buffer, told, stop.Token);
        extract.Should().Throw<OperationCanceledException>();
        since.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(1), "a busy machine is given twenty times what it takes");
    }

    private static long Asked(QuoteExtractor extractor, string text, QuoteBuffer buffer)
    {
        extractor.ExtractQuotes(text, buffer);
        return buffer.Workspace.Pace.Asked;
    }

    private static IEnumerable<string> Printed(ExtractionResult result) =>
        result.Quotes.Select(quote => $"{quote.Span} {quote.Speaker?.Name} to {quote.Addressee?.Name} {quote.Confidence} {quote.Evidence}");

    private sealed class Told(Action<double> report) : IProgress<double>
    {
        public void Report(double value) => report(value);
    }
}
