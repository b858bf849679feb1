using System.Text;

namespace QuoteExtract.Inputs;

/// <summary>Reads the text of pages. Fetches nothing; safe for files of unknown origin within <see cref="PageLimits"/>.</summary>
public static class PageReader
{
    /// <summary>Reads one page.</summary>
    /// <param name="content">The bytes of the file.</param>
    /// <param name="format">What it is.</param>
    /// <param name="limits">What it may cost; <see cref="PageLimits.Default"/> if not given.</param>
    /// <exception cref="UnreadablePageException">It is broken, has no text, or is beyond the limits.</exception>
    public static PageText Read(ReadOnlyMemory<byte> content, PageFormat format, PageLimits? limits = null)
    {
        limits ??= PageLimits.Default;
        int most = format == PageFormat.Html ? limits.HtmlBytes : limits.FileBytes;
        if (content.Length > most)
            throw new UnreadablePageException($"longer than {most >> 20} MB");
        try
        {
            PageText page = format switch
            {
                PageFormat.Html => HtmlPage.Read(content, limits),
                PageFormat.Docx => WordPage.Read(content, limits),
                PageFormat.Pdf => PdfPage.Read(content, limits),
                _ => throw new ArgumentOutOfRangeException(nameof(format), format, "no such format"),
            };
            return page.Text.Length > 0 ? page : throw new UnreadablePageException("no text in it");
        }
        catch (Exception failure) when (failure is not UnreadablePageException and not ArgumentOutOfRangeException { ParamName: nameof(format) })
        {
            // The readers of broken files throw whatever comes; none of it is worth the other files of a run.
            throw new UnreadablePageException($"not readable as {format.ToString().ToLowerInvariant()}: {FirstLine(failure.Message)}", failure);
        }
    }

    /// <summary>The format that the name of a file tells.</summary>
    /// <param name="name">A name or path.</param>
    /// <param name="format">The format.</param>
    /// <returns>Whether it is one of ours.</returns>
    public static bool TryGetFormat(string name, out PageFormat format)
    {
        (bool isKnown, format) = Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".html" or ".htm" or ".xhtml" => (true, PageFormat.Html),
            ".docx" => (true, PageFormat.Docx),
            ".pdf" => (true, PageFormat.Pdf),
            _ => (false, default),
        };
        return isKnown;
    }

    private static string FirstLine(string message) => message.Split('\n', 2)[0].Trim();
}
