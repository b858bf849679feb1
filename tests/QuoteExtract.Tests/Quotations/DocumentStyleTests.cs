using QuoteExtract.Buffers;
using QuoteExtract.Quotations;
using QuoteExtract.Text;

namespace QuoteExtract.Tests.Quotations;

/// <summary>What each use of a mark costs in a document that quotes as it does.</summary>
public sealed class DocumentStyleTests
{
    /// <summary>Costs to open, to close and to leave unused, mark by mark.</summary>
    [Theory]
    [InlineData("He said “go” now.", "0/44/32 44/0/32")]
    [InlineData("He said \"go\" now.", "0/35/32 35/0/32")]
    [InlineData("He said «go» now.", "0/44/32 44/0/32")]
    [InlineData("He said \"go\"", "0/35/32 75/0/32")]
    [InlineData("He said “go”", "0/44/32 84/0/32")]
    [InlineData("Go \" now.", "8/8/10")]
    [InlineData("Go “ now.", "0/30/32")]
    [InlineData("A 7\" nail.", "35/0/10")]
    [InlineData("A 7” nail.", "44/0/10")]
    [InlineData("A 7“ nail.", "14/30/32")]
    [InlineData("A x\" nail.", "35/0/32")]
    [InlineData("» First.", "30/0/4")]
    [InlineData("« First.", "0/30/32")]
    [InlineData("In » here.", "30/0/32")]
    public void Double_marks(string text, string costs) => Costs(text).Should().Be(costs);

    [Theory]
    [InlineData("In '80s fashion.", "15/50/2")]
    [InlineData("He said 'go now.", "0/35/14")]
    [InlineData("He said ‘go now.", "0/44/25")]
    [InlineData("He said ’go now.", "30/14/2")]
    [InlineData("The boats' oars.", "35/4/2")]
    [InlineData("The goin' oars.", "35/0/4")]
    [InlineData("The goin’ oars.", "44/0/4")]
    [InlineData("He left.' Then.", "35/0/25")]
    [InlineData("He left.’ Then.", "44/0/25")]
    [InlineData("He left -' Then.", "20/0/4")]
    [InlineData("The 7' nail.", "35/0/4")]
    public void Single_marks(string text, string costs) => Costs(text).Should().Be(costs);

    [Theory]
    [InlineData("'Go,' he said. 'Stay.'", true)]
    [InlineData("‘Go,’ he said. ‘Stay.’", true)]
    [InlineData("‘Go,’ he said. ‘Stay.’ “No.” “So.”", false)]
    [InlineData("‘Go,’ he said. ‘Stay.’ “No.”", true)]
    [InlineData("‘Go,’ he said.", true)]
    [InlineData("The boats' oars and the girls' hats.", false)]
    [InlineData("'Tis late. 'Twas late.", false)]
    [InlineData("“He said ‘go.’”", false)]
    [InlineData("\"Go,\" he said.", false)]
    public void Single_marks_are_the_first_where_they_quote_more_than_others(string text, bool single) => Style(text, out _).SinglePrimary.Should().Be(single);

    /// <summary>Some write »so«, „so“, ”so”: a mark faces as the document uses it.</summary>
    [Theory]
    [InlineData("»Ja«, sagte er. »Nein«, sagte sie.", "0/44/32 40/0/32 0/44/32 40/0/32")]
    [InlineData("Er sagte »ja« und »nein« dort.", "0/44/32 44/0/32 0/44/32 44/0/32")]
    [InlineData("Er sagte „ja“ dort.", "0/44/32 44/0/32")]
    [InlineData("Er sagte „ja“, „nein“ dort.", "0/44/32 40/0/32 0/44/32 44/0/32")]
    [InlineData("Er sagte ‚ja‘ dort.", "0/44/25 14/30/25")]
    [InlineData("Han sade ”ja” och ”nej” där.", "0/35/32 35/0/32 0/35/32 35/0/32")]
    public void A_mark_faces_as_the_document_uses_it(string text, string costs) => Costs(text).Should().Be(costs);

    [Theory]
    [InlineData("He said “go” and «stay» now.", QuotationMarkStyles.Guillemets, 2)]
    [InlineData("He said “go” and «stay» now.", QuotationMarkStyles.CurlyDouble | QuotationMarkStyles.Guillemets, 4)]
    [InlineData("He said “go” and «stay» now.", QuotationMarkStyles.CurlySingle, 0)]
    [InlineData("He said “go” and «stay» now.", QuotationMarkStyles.Auto, 4)]
    [InlineData("‘A’ “B” 'C' \"D\" 「E」", QuotationMarkStyles.CurlySingle, 2)]
    [InlineData("‘A’ “B” 'C' \"D\" 「E」", QuotationMarkStyles.StraightSingle, 2)]
    [InlineData("‘A’ “B” 'C' \"D\" 「E」", QuotationMarkStyles.StraightDouble, 2)]
    [InlineData("‘A’ “B” 'C' \"D\" 「E」", QuotationMarkStyles.CornerBrackets, 2)]
    public void Only_the_marks_asked_for_are_kept(string text, QuotationMarkStyles styles, int marks)
    {
        Style(text, out QuotationMark[] kept, styles);
        kept.Should().HaveCount(marks);
    }

    private static string Costs(string text)
    {
        Style(text, out QuotationMark[] marks);
        return string.Join(' ', marks.Select(mark => $"{mark.OpenCost}/{mark.CloseCost}/{mark.SkipCost}"));
    }

    private static DocumentStyle Style(string text, out QuotationMark[] marks, QuotationMarkStyles styles = QuotationMarkStyles.Auto)
    {
        using TextScan scan = new();
        using PooledList<Paragraph> paragraphs = new();
        scan.Read(text);
        ParagraphFinder.Find(text, scan.Breaks.Span, paragraphs);
        MarkLocator.Locate(scan.Marks.Span, paragraphs.Span);
        DocumentStyle style = new();
        style.Apply(scan.Marks, styles);
        marks = scan.Marks.Span.ToArray();
        return style;
    }
}
