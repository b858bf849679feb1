using QuoteExtract.Buffers;
using QuoteExtract.Text;

namespace QuoteExtract.Tests.Text;

public sealed class ParagraphFinderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \r\n \n", "")]
    [InlineData("One.\n\nTwo.", "One.|Two.")]
    [InlineData("One.\r\n\r\n  Two.  ", "One.|Two.")]
    [InlineData("One.\u2029Two.\u0085\u0085Three.", "One.|Two.|Three.")]
    [InlineData("One.\fTwo.\rThree.\r\nFour.", "One.|Two.|Three.|Four.")]
    [InlineData("The rain came down upon the\r\nroofs of the town and did not\r\nstop.\fThen\tit did.\u2029So.", "The rain came down upon the\r/roofs of the town and did not\r/stop.|Then\tit did.|So.")]
    [InlineData("The council met.\nNobody came.\nIt closed at ten.", "The council met.|Nobody came.|It closed at ten.")]
    [InlineData("The rain came down upon the\nroofs of the town and did not\nstop.\n\nThen it did.", "The rain came down upon the/roofs of the town and did not/stop.|Then it did.")]
    [InlineData("The rain came down upon the roofs\nand the streets of the town.\n    \"Look,\" said Ada, who had seen\nit first.", "The rain came down upon the roofs/and the streets of the town.|\"Look,\" said Ada, who had seen/it first.")]
    public void Paragraphs(string text, string expected)
    {
        using PooledList<Paragraph> paragraphs = new();
        int[] breaks = [.. Enumerable.Range(0, text.Length).Where(i => ParagraphFinder.IsBreak(text[i]))];
        ParagraphFinder.Find(text, breaks, paragraphs);
        string.Join('|', paragraphs.Span.ToArray().Select(p => text[p.Start..p.End])).Replace('\n', '/').Should().Be(expected);
    }
}
