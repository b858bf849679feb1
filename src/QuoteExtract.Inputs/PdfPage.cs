using System.Diagnostics;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;
using UglyToad.PdfPig.Filters;

namespace QuoteExtract.Inputs;

/// <summary>The text of a PDF file in reading order, its lines joined to paragraphs.</summary>
internal static class PdfPage
{
    public static PageText Read(ReadOnlyMemory<byte> content, PageLimits limits)
    {
        using PdfDocument document = PdfDocument.Open(content.ToArray(), new ParsingOptions
        {
            UseLenientParsing = true,
            SkipMissingFonts = true,
            FilterProvider = new BoundedFilterProvider(DefaultFilterProvider.Instance, limits.FileBytes),
        });
        if (document.NumberOfPages > limits.Pages)
            throw new UnreadablePageException($"more than {limits.Pages} pages");

        var text = new TextBuilder(limits.Characters);
        for (int number = 1; number <= document.NumberOfPages; number++)
        {
            long begun = Stopwatch.GetTimestamp();
            AddPage(ContentOrderTextExtractor.GetText(document.GetPage(number), addDoubleNewline: true), number, text);
            if (Stopwatch.GetElapsedTime(begun) > limits.Time)
                throw new UnreadablePageException($"page {number} takes too long");
        }

        string whole = text.ToString();
        if (whole.Length == 0)
            throw new UnreadablePageException("no text in it: perhaps pictures of pages");
        return new PageText(whole, document.Information.Title, "FragmentSelector", text.Starts, index => $"page={text.Sources[index]}");
    }

    private static void AddPage(string page, int number, TextBuilder text)
    {
        string[] lines = page.ReplaceLineEndings("\n").Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            ReadOnlySpan<char> line = lines[i].AsSpan().Trim();
            if (line.IsEmpty)
            {
                text.EndBlock();
                continue;
            }

            // "inter-" and "national" on the next line are one word.
            bool isBroken = line.Length > 1 && line[^1] == '-' && char.IsLetter(line[^2]) && i + 1 < lines.Length && lines[i + 1].TrimStart() is [>= 'a' and <= 'z', ..];
            text.Add(isBroken ? line[..^1] : line, number);
            if (!isBroken)
                text.Add(" ", number);
        }
    }
}
