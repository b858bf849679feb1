using CsCheck;
using QuoteExtract.Buffers;
using QuoteExtract.Quotations;
using QuoteExtract.Text;

namespace QuoteExtract.Tests.Quotations;

public sealed class QuotationFinderPropertyTests
{
    private static readonly string[] Pieces =
    [
        "\"", "'", "“", "”", "‘", "’", "„", "«", "»", "‹", "›", "「", "」", "``", "''", "—", "-- ", "- ", "&quot;", "&ndash;", "&",
        " ", "\n", "\n\n", "\r\n", "\u2029", "\0", "\uD800", "\uDC00", "a", "A", "s", "tis", "80s", ".", ",", "?", "word ", "He said ",
    ];

    private static readonly Gen<string> Texts =
        Gen.Int[0, Pieces.Length - 1].Array[0, 80].Select(picks => string.Concat(picks.Select(pick => Pieces[pick])));

    [Fact]
    public void Regions_are_ordered_inside_the_text_and_well_nested() => Texts.Sample(text =>
    {
        QuotationRegion[] regions = RegionPrinter.Find(text);
        for (int i = 0; i < regions.Length; i++)
        {
            QuotationRegion region = regions[i];
            region.Start.Should().BeInRange(i == 0 ? 0 : regions[i - 1].Start, text.Length);
            region.End.Should().BeInRange(region.Start + 1, text.Length);
            region.ContentStart.Should().BeInRange(region.Start, region.End);
            region.ContentEnd.Should().BeInRange(region.ContentStart, region.End);
            region.Parent.Should().BeInRange(-1, i - 1);
            region.Continues.Should().BeInRange(-1, i - 1);
            if (region.Parent >= 0)
            {
                regions[region.Parent].End.Should().BeGreaterThanOrEqualTo(region.End);
                region.Depth.Should().Be(regions[region.Parent].Depth + 1);
            }

            for (int k = 0; k < i; k++)
                (regions[k].End <= region.Start || regions[k].End >= region.End).Should().BeTrue("regions do not cross");
        }
    });

    [Theory]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("'a \"")]
    [InlineData("“\n\n")]
    [InlineData("\" 'a\n")]
    [InlineData("“‘")]
    public void Work_is_linear(string piece)
    {
        using PooledList<Paragraph> paragraphs = new();
        using PooledList<QuotationRegion> regions = new();
        using QuotationFinder finder = new();

        finder.Find(string.Concat(Enumerable.Repeat(piece, 2_000)), QuotationMarkStyles.Auto, paragraphs, regions);
        long small = finder.Work;
        finder.Find(string.Concat(Enumerable.Repeat(piece, 20_000)), QuotationMarkStyles.Auto, paragraphs, regions);

        finder.Work.Should().BeLessThan(12 * small);
    }

    [Fact]
    public void Nothing_is_allocated_when_warm()
    {
        string text = string.Concat(Enumerable.Repeat("\"Yes,\" he said, \"and 'no' too.\n\n“A ‘b” c.\n\n— Sim — disse.\n\n", 200));
        using PooledList<Paragraph> paragraphs = new();
        using PooledList<QuotationRegion> regions = new();
        using QuotationFinder finder = new();
        for (int i = 0; i < 3; i++)
            finder.Find(text, QuotationMarkStyles.Auto, paragraphs, regions);

        long before = GC.GetAllocatedBytesForCurrentThread();
        finder.Find(text, QuotationMarkStyles.Auto, paragraphs, regions);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }
}
