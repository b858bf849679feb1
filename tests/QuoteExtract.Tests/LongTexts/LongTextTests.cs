namespace QuoteExtract.Tests.LongTexts;

/// <summary>A text too long for one piece is read window by window, and nobody sees the cuts.</summary>
public sealed class LongTextTests
{
    private static readonly string Story = File.ReadAllText(RepositoryRoot.File("samples", "stories", "the-lamp-room.txt"));
    private static readonly string Novel = string.Join("\n\n", Enumerable.Range(1, 12).Select(static n => $"CHAPTER {n}\n\n{Story}"));
    private static readonly string News = GeneratedTexts.News(60_000);

    public static TheoryData<string, int> Windows { get; } = new()
    {
        { nameof(Novel), 2_000 }, { nameof(Novel), 3_000 }, { nameof(Novel), 10_007 }, { nameof(Novel), 50_000 },
        { nameof(News), 1_000 }, { nameof(News), 4_000 }, { nameof(News), 20_011 },
    };

    [Theory]
    [MemberData(nameof(Windows))]
    public void Quotations_are_the_same_in_windows_and_in_one_piece(string text, int window)
    {
        string content = text == nameof(Novel) ? Novel : News;
        ExtractionResult whole = new QuoteExtractor().ExtractQuotes(content);
        ExtractionResult cut = Cut(window).ExtractQuotes(content);
        string.Join("\n", Regions(cut).Except(Regions(whole)).Take(5)).Should().BeEmpty();
        string.Join("\n", Regions(whole).Except(Regions(cut)).Take(5)).Should().BeEmpty();
        Regions(cut).Should().Equal(Regions(whole));
    }

    [Fact]
    public void Speakers_are_known_again_in_the_next_window()
    {
        QuoteExtractorOptions fiction = new() { Genre = Genre.Fiction };
        ExtractionResult whole = new QuoteExtractor(fiction).ExtractQuotes(Novel);
        ExtractionResult cut = new QuoteExtractor(fiction) { Window = Story.Length * 3 }.ExtractQuotes(Novel);
        string[] named = [.. whole.Speakers.Where(static s => char.IsUpper(s.Name[0])).Select(static s => s.Name)];
        named.Should().NotBeEmpty();
        cut.Speakers.Select(static s => s.Name).Where(static name => char.IsUpper(name[0])).Should().OnlyHaveUniqueItems().And.Contain(named);
        cut.Quotes.Zip(whole.Quotes).Count(static q => q.First.Speaker?.Name == q.Second.Speaker?.Name)
            .Should().BeGreaterThan(whole.Quotes.Count * 9 / 10);
    }

    [Fact]
    public void Known_speakers_stay_one_over_all_windows()
    {
        ExtractionResult plain = new QuoteExtractor(new() { Genre = Genre.Fiction }).ExtractQuotes(Story);
        string name = plain.Speakers.First(static s => char.IsUpper(s.Name[0])).Name;
        QuoteExtractorOptions options = new() { Genre = Genre.Fiction, KnownSpeakers = [new KnownSpeaker(name)] };
        ExtractionResult cut = new QuoteExtractor(options) { Window = Story.Length * 2 }.ExtractQuotes(Novel);
        cut.Speakers.Should().ContainSingle().Which.Name.Should().Be(name);
        cut.Speakers[0].Mentions.Should().BeInAscendingOrder(static m => m.Span.Start);
    }

    [Fact]
    public void Every_span_is_what_stands_there_and_mentions_are_in_order()
    {
        ExtractionResult cut = Cut(5_000).ExtractQuotes(Novel);
        foreach (Quote quote in cut.Quotes)
        {
            quote.Text.Should().Be(Novel.Substring(quote.Span.Start, quote.Span.Length));
            quote.Parts.Should().OnlyContain(part => quote.Span.Contains(part));
            if (quote.Cue is { } cue)
                cue.Text.Should().Be(Novel.Substring(cue.Span.Start, cue.Span.Length));
            if (quote.Mention is { } mention)
                mention.Text.Should().Be(Novel.Substring(mention.Span.Start, mention.Span.Length));
        }

        foreach (Speaker speaker in cut.Speakers)
            speaker.Mentions.Should().BeInAscendingOrder(static m => m.Span.Start);
    }

    [Theory]
    [InlineData(700)]
    [InlineData(5_000)]
    public void Names_from_another_tool_are_dealt_out_to_the_windows(int window)
    {
        const string Line = "\u201CWe open at nine,\u201D Zzyx Qort said on Monday in the hall. Nobody else was there to hear it.\n\n";
        string text = string.Concat(Enumerable.Repeat(Line, 40));
        EntitySpan[] entities = [.. Enumerable.Range(0, 40).Select(static n => new EntitySpan(new TextSpan((n * Line.Length) + Line.IndexOf("Zzyx", StringComparison.Ordinal), 9), EntityType.Person)).Reverse()];
        ExtractionResult cut = Cut(window).ExtractQuotes(text, entities);
        cut.Quotes.Should().HaveCount(40).And.OnlyContain(static q => q.Speaker!.Name == "Zzyx Qort");
        cut.Speakers.Should().ContainSingle();
    }

    [Theory]
    [InlineData("word ")]
    [InlineData("word")]
    [InlineData("\u201Copen ")]
    [InlineData("\u201Cin\u201D out ")]
    [InlineData("")]
    public void Text_without_paragraphs_is_cut_or_left_whole_and_never_fails(string unit)
    {
        string text = unit.Length == 0 ? new string('\n', 5_000) : string.Concat(Enumerable.Repeat(unit, 3_000));
        Regions(Cut(2_000).ExtractQuotes(text)).Should().Equal(Regions(new QuoteExtractor().ExtractQuotes(text)));
    }

    [Fact]
    public void Progress_rises_over_the_windows_and_a_stop_leaves_no_damage()
    {
        QuoteExtractor extractor = Cut(4_000);
        string[] wanted = [.. Regions(extractor.ExtractQuotes(Novel))];
        List<double> seen = [];
        using QuoteBuffer buffer = new();
        extractor.ExtractQuotes(Novel, buffer, new Told(seen.Add), CancellationToken.None);
        seen[0].Should().Be(0);
        seen[^1].Should().Be(1);
        seen.Should().BeInAscendingOrder();
        for (double at = 0.1; at < 0.95; at += 0.2)
        {
            using CancellationTokenSource stop = new();
            Action extract = () => extractor.ExtractQuotes(Novel, buffer, new Told(share =>
            {
                if (share > at)
                    stop.Cancel();
            }), stop.Token);
            extract.Should().Throw<OperationCanceledException>();
            buffer.Count.Should().Be(0);
            extractor.ExtractQuotes(Novel, buffer);
            Regions(ResultBuilder.Build(Novel, buffer)).Should().Equal(wanted);
            QuoteExtractor.Default.ExtractQuotes(Story, buffer);
            Regions(ResultBuilder.Build(Story, buffer)).Should().Equal(Regions(QuoteExtractor.Default.ExtractQuotes(Story)));
        }
    }

    [Fact]
    public void The_memory_of_the_stages_is_that_of_a_window()
    {
        using QuoteBuffer buffer = new();
        Cut(Story.Length * 2).ExtractQuotes(Novel, buffer);
        buffer.Workspace.Tokens.Count.Should().BeLessThan(Story.Length);
        buffer.Workspace.Windows.Windows.Count.Should().BeInRange(5, 9);
    }

    private static QuoteExtractor Cut(int window) => new() { Window = window };

    private static IEnumerable<string> Regions(ExtractionResult result) =>
        result.Quotes.Select(static q => $"{string.Join(' ', q.Parts)} {q.Kind}");

    private sealed class Told(Action<double> report) : IProgress<double>
    {
        public void Report(double value) => report(value);
    }
}
