using System.Globalization;
using AngleSharp.Dom;

namespace QuoteExtract.Inputs;

/// <summary>Reads the words of an element as a reader of the page sees them: a block is a paragraph.</summary>
internal static class HtmlText
{
    private static readonly HashSet<string> Unread = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "nav", "footer", "aside", "form", "button", "select", "textarea", "svg", "iframe", "object", "audio", "video", "canvas", "head",
    };

    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
    };

    /// <param name="root">The element.</param>
    /// <param name="numberAttribute">The attribute with the number of an element on the page.</param>
    /// <param name="text">Where the words go.</param>
    public static void Add(IElement root, string numberAttribute, TextBuilder text)
    {
        var sources = new Stack<int>([0]);
        INode? node = root;
        while (node is not null)
        {
            if (node is IText words)
                text.Add(words.Data, sources.Peek());
            if (node is IElement element && !Unread.Contains(element.LocalName))
            {
                Enter(element, numberAttribute, sources, text);
                if (element.FirstChild is { } child)
                {
                    node = child;
                    continue;
                }

                Leave(element, sources, text);
            }

            while (node is not null && node != root && node.NextSibling is null)
            {
                node = node.Parent;
                if (node is IElement parent)
                    Leave(parent, sources, text);
            }

            node = node == root ? null : node?.NextSibling;
        }
    }

    private static void Enter(IElement element, string numberAttribute, Stack<int> sources, TextBuilder text)
    {
        // What Readability put around is taken for its nearest ancestor on the page.
        sources.Push(int.TryParse(element.GetAttribute(numberAttribute), CultureInfo.InvariantCulture, out int number) ? number : sources.Peek());
        if (string.Equals(element.LocalName, "br", StringComparison.OrdinalIgnoreCase))
            text.EndLine();
        else if (!Inline.Contains(element.LocalName))
            text.EndBlock();
    }

    private static void Leave(IElement element, Stack<int> sources, TextBuilder text)
    {
        sources.Pop();
        if (!Inline.Contains(element.LocalName) && !string.Equals(element.LocalName, "br", StringComparison.OrdinalIgnoreCase))
            text.EndBlock();
    }
}
