using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace QuoteExtract.Inputs;

/// <summary>The text of a Word document as it stands: insertions are in, deletions, field codes and notes are out.</summary>
internal static class WordPage
{
    public static PageText Read(ReadOnlyMemory<byte> content, PageLimits limits)
    {
        using var stream = new MemoryStream(content.ToArray(), writable: false);

        // A part is read as a stream and no further than this: a small archive may unpack to any size.
        using WordprocessingDocument document = WordprocessingDocument.Open(stream, isEditable: false, new OpenSettings { MaxCharactersInPart = limits.Characters });
        MainDocumentPart main = document.MainDocumentPart ?? throw new UnreadablePageException("no document in it");
        var text = new TextBuilder(limits.Characters);
        int paragraph = 0;
        using var reader = OpenXmlReader.Create(main);
        while (reader.Read())
        {
            if (reader.ElementType == typeof(AlternateContentFallback))
            {
                // It says once more what the choice before it says.
                reader.Skip();
            }

            if (reader.ElementType == typeof(Paragraph))
            {
                text.EndBlock();
                paragraph += reader.IsStartElement ? 1 : 0;
            }
            else if (reader.IsStartElement)
            {
                ReadRun(reader, text, paragraph);
            }
        }

        return new PageText(text.ToString(), document.PackageProperties.Title, "FragmentSelector", text.Starts, index => $"paragraph={text.Sources[index]}");
    }

    private static void ReadRun(OpenXmlReader reader, TextBuilder text, int paragraph)
    {
        if (reader.ElementType == typeof(Text))
            text.Add(reader.GetText(), paragraph);
        else if (reader.ElementType == typeof(TabChar))
            text.Add(" ", paragraph);
        else if (reader.ElementType == typeof(Break) || reader.ElementType == typeof(CarriageReturn))
            text.EndLine();
        else if (reader.ElementType == typeof(NoBreakHyphen))
            text.Add("-", paragraph);
    }
}
