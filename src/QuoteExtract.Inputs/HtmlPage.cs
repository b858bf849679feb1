using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SmartReader;

namespace QuoteExtract.Inputs;

/// <summary>The article of a web page, by Mozilla's Readability (SmartReader); of a page that has none, all its text.</summary>
internal static class HtmlPage
{
    /// <summary>An element of the page carries its number through Readability, which rebuilds the page.</summary>
    private const string NumberAttribute = "data-quoteextract";

    /// <summary>A page that is never fetched needs some address.</summary>
    private const string NoAddress = "https://page.invalid/";

    public static PageText Read(ReadOnlyMemory<byte> content, PageLimits limits)
    {
        using var stream = new MemoryStream(content.ToArray(), writable: false);
        using IHtmlDocument page = new HtmlParser().ParseDocument(stream);
        List<IElement> elements = Number(page, limits);
        string[] selectors = new string[elements.Count];

        var text = new TextBuilder(limits.Characters);
        Article article = FindArticle(page.DocumentElement.OuterHtml, limits);
        if (article.IsReadable && !string.IsNullOrWhiteSpace(article.Content))
        {
            using IHtmlDocument rebuilt = new HtmlParser().ParseDocument(article.Content);
            HtmlText.Add(rebuilt.Body!, NumberAttribute, text);
        }
        else if (page.Body is { } body)
        {
            HtmlText.Add(body, NumberAttribute, text);
        }

        // The selectors are made now: the page is gone when they are asked for.
        int[] sources = [.. text.Sources];
        foreach (int source in sources)
            selectors[source] ??= SelectorOf(elements[source]);
        string? title = string.IsNullOrWhiteSpace(article.Title) ? page.Title : article.Title;
        return new PageText(text.ToString(), title, "CssSelector", text.Starts, index => selectors[sources[index]]);
    }

    private static Article FindArticle(string html, PageLimits limits)
    {
        using var limit = new CancellationTokenSource(limits.Time);
        using var reader = new Reader(NoAddress, html) { MaxElemsToParse = 0 };
        return reader.GetArticleAsync(limit.Token).GetAwaiter().GetResult();
    }

    /// <summary>Numbers all elements, and refuses a page that recursion over it would not survive.</summary>
    private static List<IElement> Number(IHtmlDocument page, PageLimits limits)
    {
        var elements = new List<IElement>();
        int depth = 1;
        IElement? element = page.DocumentElement;
        while (element is not null)
        {
            element.SetAttribute(NumberAttribute, elements.Count.ToString(CultureInfo.InvariantCulture));
            elements.Add(element);
            if (elements.Count > limits.Elements)
                throw new UnreadablePageException($"more than {limits.Elements} elements");
            if (element.FirstElementChild is { } child)
            {
                element = child;
                if (++depth > limits.Depth)
                    throw new UnreadablePageException($"elements nested more than {limits.Depth} deep");
                continue;
            }

            while (element is not null && element.NextElementSibling is null)
            {
                element = element.ParentElement;
                depth--;
            }

            element = element?.NextElementSibling;
        }

        return elements;
    }

    /// <summary>"html > body > main:nth-child(2) > p:nth-child(4)".</summary>
    private static string SelectorOf(IElement element)
    {
        var steps = new Stack<string>();
        for (IElement? step = element; step is not null; step = step.ParentElement)
        {
            string name = step.LocalName.All(char.IsAsciiLetterOrDigit) ? step.LocalName : "*";
            if (step.ParentElement is null || name == "body")
            {
                steps.Push(name);
                continue;
            }

            int place = 1;
            for (IElement? before = step.PreviousElementSibling; before is not null; before = before.PreviousElementSibling)
                place++;
            steps.Push(string.Create(CultureInfo.InvariantCulture, $"{name}:nth-child({place})"));
        }

        return string.Join(" > ", steps);
    }
}
