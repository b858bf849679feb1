using QuoteExtract.Buffers;
using QuoteExtract.LongTexts;
using QuoteExtract.Quotations;
using QuoteExtract.Text;

namespace QuoteExtract.Tests.LongTexts;

/// <summary>Where a long text is cut.</summary>
public sealed class WindowCutterTests
{
    private const string Told = "The boat was late again and nobody knew why.";
    private const string Said = "“It is late,” he said to all of them again.";

    [Theory]
    [InlineData(40)]
    [InlineData(100)]
    [InlineData(400)]
    public void Windows_are_the_text_and_cut_no_quotation(int length)
    {
        string text = string.Join("\n\n", Enumerable.Range(0, 40).Select(n => n % 3 == 0 ? Said : Told));
        int[] cuts = Cuts(text, length);
        cuts.Should().BeInAscendingOrder().And.EndWith(text.Length);
        cuts[..^1].Should().OnlyContain(at => text[at - 1] == '\n');
        cuts.Zip(cuts.Skip(1), static (from, to) => to - from).Should().OnlyContain(size => size <= (length * 5 / 4) + Told.Length + 2);
    }

    [Fact]
    public void A_cut_is_best_where_neither_side_quotes()
    {
        string text = string.Join("\n\n", Said, Said, Said, Said, Told, Told, Said, Said, Said, Said, Said, Said);
        int between = text.IndexOf(Told, StringComparison.Ordinal) + Told.Length + 2;
        Cuts(text, between + 20)[0].Should().Be(between);
    }

    [Fact]
    public void Where_a_quotation_goes_on_in_the_next_paragraph_a_cut_is_worst()
    {
        const string Long = "“It is late.\n\n“It is later yet, and so on and so on.”";
        string text = string.Join("\n\n", Told, Told, Told, Told, Told, Long, Told, Told, Told, Told, Told, Told);
        int goesOn = text.IndexOf("“It is later", StringComparison.Ordinal);
        Cuts(text, goesOn + 10)[0].Should().Be(text.IndexOf(Long, StringComparison.Ordinal));
    }

    [Fact]
    public void A_paragraph_without_end_is_cut_at_blanks()
    {
        string text = string.Concat(Enumerable.Repeat("boats ", 100));
        int[] cuts = Cuts("“Go.”\n\n" + text, 100);
        cuts.Should().HaveCountGreaterThan(4);
        cuts[..^1].Should().OnlyContain(at => ("“Go.”\n\n" + text)[at] == ' ');
    }

    [Fact]
    public void But_not_inside_of_a_quotation()
    {
        string text = $"He said: “{string.Concat(Enumerable.Repeat("boats ‘and more’ ", 20))}boats” and left the room with all of his boats, which took a while.";
        int close = text.IndexOf('”');
        Cuts(text, 100)[0].Should().Be(close + 1);
    }

    [Theory]
    [InlineData(300)]
    [InlineData(1000)]
    public void Nor_where_there_is_no_blank(int letters)
    {
        string text = "“Go.”\n\n" + new string('a', letters);
        Cuts(text, 100).Should().Equal(text.Length);
        string more = text + "\n\n" + Told + "\n\n" + Told + "\n\n" + Told;
        Cuts(more, 100)[0].Should().BeGreaterThan(letters);
    }

    private static int[] Cuts(string text, int length)
    {
        using PooledList<Paragraph> paragraphs = new();
        using PooledList<QuotationRegion> regions = new();
        using PooledList<TextWindow> windows = new();
        using QuotationFinder finder = new();
        finder.Find(text, QuotationMarkStyles.Auto, paragraphs, regions);
        WindowCutter.Cut(text, paragraphs.Span, regions.Span, length, windows);
        TextWindow[] cut = windows.Span.ToArray();
        cut[0].Start.Should().Be(0);
        for (int i = 1; i < cut.Length; i++)
            cut[i].Start.Should().Be(cut[i - 1].End);
        foreach (QuotationRegion region in regions.Span.ToArray())
            cut.Should().OnlyContain(window => window.End <= region.Start || window.End >= region.End);
        return [.. cut.Select(window => window.End)];
    }
}
