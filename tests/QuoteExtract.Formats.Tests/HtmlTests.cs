using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CsCheck;

namespace QuoteExtract.Formats.Tests;

public class HtmlTests
{
    private static readonly string[] Elements =
        ["HTML", "HEAD", "META", "TITLE", "STYLE", "BODY", "ARTICLE", "H1", "DIV", "P", "MARK", "SPAN", "B", "BDI", "UL", "LI", "A", "SMALL"];

    private static readonly string[] Attributes =
        ["lang", "charset", "http-equiv", "content", "name", "aria-labelledby", "aria-label", "aria-describedby", "id", "class", "dir", "tabindex", "data-who", "role", "href"];

    [Fact]
    public void Any_text_stays_text() => Texts.Any.Sample(Check, iter: 300, threads: 1);

    [Fact]
    public void The_samples_stay_text()
    {
        foreach (string text in Texts.All)
            Check(text);
    }

    [Fact]
    public void The_page_needs_nothing_from_elsewhere_and_lets_nothing_act()
    {
        string html = Texts.Print(ResultFormat.Html, ("a", Texts.Article));
        IHtmlDocument page = Parse(html);
        page.QuerySelectorAll("script, link, img, iframe, [src], [style]").Should().BeEmpty();
        html.Should().NotContain("http:").And.NotContain("https:").And.NotContain("url(");
        page.QuerySelector("meta[http-equiv]")!.GetAttribute("content").Should().Contain("default-src 'none'").And.NotContain("unsafe");
    }

    [Fact]
    public void A_quotation_tells_why_and_the_legend_counts()
    {
        IHtmlDocument page = Parse(Texts.Print(ResultFormat.Html, ("a", Texts.Article)));
        IElement mark = page.QuerySelector("mark")!;
        mark.GetAttribute("tabindex").Should().Be("0");
        IElement tip = page.GetElementById(mark.GetAttribute("aria-describedby")!)!;
        tip.TextContent.Should().Contain("Ilse Grote").And.Contain("cue: said").And.Contain("mention: she").And.Contain("% sure");

        ExtractionResult result = Texts.Extract(Texts.Article);
        foreach (IElement row in page.QuerySelectorAll(".legend li"))
        {
            string name = row.QuerySelector("bdi")!.TextContent;
            int count = result.Quotes.Count(quote => (quote.Speaker?.Name ?? "unknown speaker") == name);
            row.QuerySelector("b")!.TextContent.Should().Be(count.ToString());
            page.GetElementById(row.QuerySelector("a")!.GetAttribute("href")![1..]).Should().NotBeNull();
        }
    }

    [Fact]
    public void Identifiers_are_unique()
    {
        IHtmlDocument page = Parse(Texts.Print(ResultFormat.Html, ("a", Texts.Article), ("b", Texts.Hostile), ("c", Texts.Article)));
        page.All.Where(element => !string.IsNullOrEmpty(element.Id)).Select(element => element.Id).Should().OnlyHaveUniqueItems();
        page.QuerySelectorAll("article").Should().HaveCount(3);
    }

    private static void Check(string text)
    {
        IHtmlDocument page = Parse(Texts.Print(ResultFormat.Html, (text, text)));
        page.All.Select(element => element.NodeName).Distinct().Should().BeSubsetOf(Elements);
        page.All.SelectMany(element => element.Attributes).Select(attribute => attribute.Name).Distinct().Should().BeSubsetOf(Attributes);
        IElement body = page.QuerySelector(".text")!;
        foreach (IElement tip in body.QuerySelectorAll(".tip").ToArray())
            tip.Remove();
        Normal(body.TextContent).Should().Be(Normal(text));
    }

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private static string Normal(string text) =>
        string.Concat(Texts.WellFormed(text).Select(c => c is '\uFFFE' or '\uFFFF' || (c < ' ' && c is not '\n' and not '\r' and not '\t') ? '\uFFFD' : c));
}
