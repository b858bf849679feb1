using QuoteExtract.Quotations;
using QuoteExtract.Text;

namespace QuoteExtract.Tests.Quotations;

/// <summary>What characters beside a mark, or at the end of a line, tell.</summary>
public sealed class MarkEdgeTests
{
    [Theory]
    [InlineData("….。、!?,;:)]}", MarkEdge.Terminal)]
    [InlineData("‐‑‒–—―-", MarkEdge.Dash)]
    [InlineData("¿¡£€éЖ中\uD83D\uDE00aZ", MarkEdge.Letter)]
    [InlineData("09", MarkEdge.Digit)]
    [InlineData("([{", MarkEdge.Opening)]
    [InlineData(" \t\n\u00A0\u2003\u2028\u3000", MarkEdge.Blank)]
    [InlineData("*_=©‖†‥‰≠", MarkEdge.Other)]
    public void A_character_has_its_edge(string characters, object edge)
    {
        foreach (char c in characters)
            MarkScanner.EdgeOf(c).Should().Be((MarkEdge)edge, $"of U+{(int)c:X4}");
    }

    [Theory]
    [InlineData(".!?…。！？", true)]
    [InlineData(",;:a‥、–\u3003＂，\uFF00", false)]
    public void A_terminal_ends_a_sentence(string characters, bool ends)
    {
        foreach (char c in characters)
            SentenceBreaks.IsTerminal(c).Should().Be(ends, $"of U+{(int)c:X4}");
    }

    [Theory]
    [InlineData(".!?…:\"”“’'»«)]。！？」』", true)]
    [InlineData(",;a‘‚‥(–、〉《＂，>^©½", false)]
    public void A_line_may_end_a_sentence(string characters, bool ends)
    {
        foreach (char c in characters)
            ParagraphLines.EndsSentence(c).Should().Be(ends, $"of U+{(int)c:X4}");
    }
}
