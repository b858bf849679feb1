using QuoteExtract.Formats;
using QuoteExtract.Inputs;

namespace QuoteExtract.Cli.Input;

/// <summary>Web pages, Word documents and PDF files as documents. The native binary has another of this name, which has none.</summary>
internal sealed class PageInput
{
    /// <summary>Whether this build reads pages.</summary>
    public const bool IsThere = true;

    private readonly PageText _page;

    private PageInput(PageText page) => _page = page;

    public string Text => _page.Text;

    /// <summary>Reads a page.</summary>
    /// <returns>The page, or what is wrong with it.</returns>
    public static (PageInput? Page, string? Problem) Read(InputFormat format, byte[] content)
    {
        PageFormat kind = format switch
        {
            InputFormat.Html => PageFormat.Html,
            InputFormat.Docx => PageFormat.Docx,
            _ => PageFormat.Pdf,
        };
        try
        {
            return (new PageInput(PageReader.Read(content, kind)), null);
        }
        catch (UnreadablePageException failure)
        {
            return (null, failure.Message);
        }
    }

    public SourceSelector? SelectorAt(int offset) =>
        _page.SelectorAt(offset) is { } selector ? new SourceSelector(_page.SelectorType, selector) : null;
}
