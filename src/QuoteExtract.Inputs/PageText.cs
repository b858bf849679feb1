namespace QuoteExtract.Inputs;

/// <summary>The text of a page, and where on the page it stands.</summary>
public sealed class PageText
{
    private readonly List<int> _starts;
    private readonly Func<int, string> _selectorOf;

    internal PageText(string text, string? title, string selectorType, List<int> starts, Func<int, string> selectorOf)
    {
        Text = text;
        Title = title;
        SelectorType = selectorType;
        _starts = starts;
        _selectorOf = selectorOf;
    }

    /// <summary>The text; paragraphs are parted by empty lines. Offsets of quotations go into it.</summary>
    public string Text { get; }

    /// <summary>What the page calls itself, or <see langword="null"/>.</summary>
    public string? Title { get; }

    /// <summary>The kind of <see cref="SelectorAt"/> in the words of Web Annotation: <c>CssSelector</c> for a web page, else <c>FragmentSelector</c>.</summary>
    public string SelectorType { get; }

    /// <summary>Where a place of the text stands on the page: the element of a web page, the page of a PDF (<c>page=3</c>), the paragraph of a Word document (<c>paragraph=12</c>).</summary>
    /// <param name="offset">An offset into <see cref="Text"/>.</param>
    /// <returns><see langword="null"/> for an offset outside the text.</returns>
    public string? SelectorAt(int offset)
    {
        if (offset < 0 || offset >= Text.Length)
            return null;
        int index = _starts.BinarySearch(offset);
        index = index < 0 ? ~index - 1 : index;
        return index < 0 ? null : _selectorOf(index);
    }
}
