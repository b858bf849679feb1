using QuoteExtract.Buffers;
using QuoteExtract.Quotations;
using QuoteExtract.Text;

namespace QuoteExtract.Tests.Quotations;

/// <summary>A paragraph of plain marks is paired at once, each mark read once; any other is searched.</summary>
public sealed class MarkPairerTests
{
    [Theory]
    [InlineData("He said “go” now.", true)]
    [InlineData("He said \"go\" now.", true)]
    [InlineData("“He said ‘go.’”", true)]
    [InlineData("“We wait,” he said. “We wait, ‘all of us,’ he said.”", true)]
    [InlineData("“He said ‘go’ now.”", false)]
    [InlineData("“The boats' oars,” he said.", true)]
    [InlineData("The boats' oars.", true)]
    [InlineData("‘The boats’ oars,’ he said.", false)]
    [InlineData("“We “wait” here.”", false)]
    [InlineData("“We ‘wait “here” or’ there.”", false)]
    [InlineData("He said “go now.", false)]
    [InlineData("He said go” now.", false)]
    [InlineData("“He said ‘go now.”", false)]
    [InlineData("He said “go\" now.", false)]
    public void A_plain_paragraph_is_paired_at_once(string text, bool plain)
    {
        (long work, int marks) = Work(text);
        (work == marks).Should().Be(plain);
        (long twice, _) = Work(text + "\n\n" + text);
        twice.Should().BeGreaterThanOrEqualTo(2 * marks);
    }

    private static (long Work, int Marks) Work(string text)
    {
        using TextScan scan = new();
        using PooledList<Paragraph> paragraphs = new();
        using PooledList<QuotationRegion> regions = new();
        using MarkPairer pairer = new();
        scan.Read(text);
        ParagraphFinder.Find(text, scan.Breaks.Span, paragraphs);
        MarkLocator.Locate(scan.Marks.Span, paragraphs.Span);
        DocumentStyle style = new();
        style.Apply(scan.Marks, QuotationMarkStyles.Auto);
        pairer.Pair(text, scan.Marks.Span, paragraphs.Span, style.SinglePrimary, regions);
        return (pairer.Work, scan.Marks.Count);
    }
}
