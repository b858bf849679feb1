using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace QuoteExtract.Inputs.Tests;

public class HtmlPageTests
{
    private const string Article =
        """
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Ferry stays - Arle Courier</title><style>p{}</style></head>
        <body><nav><ul><li><a href="/">Home</a></li><li>“Menu,” said Nav.</li></ul></nav>
        <div class="page"><div class="sponsor">“Buy lamps,” said Advert.</div>
        <article><h1>Ferry stays</h1>
        <p>The council of Arle met last night and talked for a long time about the ferry, its crews, its fuel and its timetable, as it does each year in spring.</p>
        <p>“Nobody should <em>have</em> to swim&nbsp;home,” said Mayor <b>Ann Okafor</b>, who has led the council for six years and wants
           the night service to go on, whatever it costs the town.</p>
        <script>document.write("“Injected,” said Script.")</script>
        <p>Harbour master Paul Lindqvist was less sure about it, and he asked the council to wait for the figures. “Who pays for the fuel?” he asked,<br>and nobody in the room answered him.</p>
        <p>The vote was close, with four members for the plan, three against it, and two who said they would rather have had another month to think.</p>
        </article></div><section class="comments"><p>“First,” said Troll.</p></section><footer>“Cookies,” said Footer.</footer></body></html>
        """;

    [Fact]
    public void The_article_is_read_without_what_is_around_it()
    {
        PageText page = Read(Article);
        page.Text.Should().Contain("“Nobody should have to swim home,” said Mayor Ann Okafor, who").And.Contain("he asked,\nand nobody");
        page.Text.Should().NotContainAny("Menu", "Cookies", "Injected", "<", "p{}");
        page.Text.Split("\n\n").Should().HaveCountGreaterThanOrEqualTo(4);
        page.Title.Should().Contain("Ferry stays");
    }

    [Fact]
    public void A_quotation_leads_back_to_its_element_on_the_page()
    {
        PageText page = Read(Article);
        page.SelectorType.Should().Be("CssSelector");
        IHtmlDocument original = new HtmlParser().ParseDocument(Article);
        IReadOnlyList<Quote> quotes = QuoteExtractor.Default.ExtractQuotes(page.Text).Quotes;
        quotes.Should().HaveCount(2);
        foreach (Quote quote in quotes)
        {
            IElement element = original.QuerySelectorAll(page.SelectorAt(quote.Span.Start)!).Should().ContainSingle().Subject;
            element.LocalName.Should().Be("p");
            string content = string.Join(' ', element.TextContent.Split([' ', '\n', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
            content.Should().Contain(quote.Text);
        }

        IElement word = original.QuerySelector(page.SelectorAt(page.Text.IndexOf("Ann Okafor", StringComparison.Ordinal))!)!;
        word.LocalName.Should().Be("b");
        page.SelectorAt(-1).Should().BeNull();
        page.SelectorAt(page.Text.Length).Should().BeNull();
    }

    [Fact]
    public void A_short_page_is_read_whole() =>
        Read("<nav>no</nav><p>“Yes,” said Ann Moss.<p>She left.").Text.Should().Be("“Yes,” said Ann Moss.\n\nShe left.");

    [Fact]
    public void The_page_tells_its_encoding()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        byte[] bytes = Encoding.GetEncoding("windows-1252").GetBytes("<meta charset=\"windows-1252\"><p>“Olé,” said Ann Moss.</p>");
        PageReader.Read(bytes, PageFormat.Html).Text.Should().Be("“Olé,” said Ann Moss.");
    }

    [Fact]
    public void What_would_exhaust_the_reader_is_refused()
    {
        Refused(string.Concat(Enumerable.Repeat("<div>", 20_000)), "nested");
        Refused(string.Concat(Enumerable.Repeat("<b><i>", 5_000)), "nested");
        Refused(string.Concat(Enumerable.Repeat("<p>a", 120_000)), "elements");
        Refused("<p>" + new string('a', 9 * 1024 * 1024), "longer than 8 MB");
    }

    [Theory]
    [InlineData("")]
    [InlineData("<script>x</script>")]
    [InlineData("<html><body> </body></html>")]
    public void A_page_without_text_is_refused(string html) => Refused(html, "no text");

    [Theory]
    [InlineData("<p>a<!-- -- ><![CDATA[x]]></p></p></div><table><p>b<tr><td>c</table>")]
    [InlineData("\0<p\0>a\u0001&#0;&#xFFFF;b&bogus;")]
    [InlineData("<svg><foreignObject><p>a</p></foreignObject></svg><math><mi>b</mi></math><p>c")]
    public void Any_bytes_are_read_or_refused_but_never_throw_else(string html)
    {
        Action act = () => Read(html);
        act.Should().NotThrow();
    }

    private static PageText Read(string html) => PageReader.Read(Encoding.UTF8.GetBytes(html), PageFormat.Html);

    private static void Refused(string html, string why)
    {
        Action act = () => Read(html);
        act.Should().Throw<UnreadablePageException>().WithMessage($"*{why}*");
    }
}
