using System.Buffers;
using System.Text;

namespace QuoteExtract.Formats;

/// <summary>TEI P5: a <c>teiCorpus</c>, a <c>TEI</c> a document, the speakers in its header, quotations as <c>said</c>.</summary>
/// <remarks>The string value of <c>body</c> is the text, but that characters which XML cannot hold are U+FFFD.</remarks>
internal sealed class TeiWriter : IDocumentWriter
{
    private static readonly DocumentFraming Corpus = new(Encoding.UTF8.GetBytes(Header()), default, "</teiCorpus>\n"u8.ToArray());
    private readonly TeiBody _body = new();

    public DocumentFraming Framing => Corpus;

    public void Write(in ExtractedDocument document, IBufferWriter<byte> output)
    {
        string key = DocumentKey.Of(document);
        output.Write("<TEI>\n<teiHeader>\n<fileDesc><titleStmt><title>"u8);
        output.WriteEscaped(document.Id);
        output.Write("</title></titleStmt><publicationStmt><p>Quotations found by QuoteExtract.</p></publicationStmt><sourceDesc><p>"u8);
        output.WriteEscaped(document.Id);
        output.Write("</p></sourceDesc></fileDesc>\n"u8);
        WriteSpeakers(document, key, output);
        output.Write("</teiHeader>\n<text><body>"u8);
        _body.Reset(document, key);
        _body.Write(document, output);
        if (document.Text.Trim().IsEmpty)
            output.Write("<p/>"u8);
        output.Write("</body></text>\n</TEI>\n"u8);
    }

    public void Dispose()
    {
        // Holds nothing.
    }

    private static void WriteSpeakers(in ExtractedDocument document, string key, IBufferWriter<byte> output)
    {
        if (document.Quotes.SpeakerCount == 0)
            return;
        output.Write("<profileDesc><particDesc>\n"u8);
        for (int i = 0; i < document.Quotes.SpeakerCount; i++)
            WriteSpeaker(document, document.Quotes.GetSpeaker(i), key, output);
        output.Write("</particDesc></profileDesc>\n"u8);
    }

    private static void WriteSpeaker(in ExtractedDocument document, SpeakerView speaker, string key, IBufferWriter<byte> output)
    {
        (string element, string name) = speaker.Kind switch
        {
            SpeakerKind.Organization or SpeakerKind.Document => ("org", "orgName"),
            SpeakerKind.Group => ("personGrp", "name"),
            _ => ("person", "persName"),
        };
        output.Write($"<{element} xml:id=\"{key}-s{speaker.Id}\"{(speaker.Kind == SpeakerKind.Document ? " type=\"document\"" : "")}>");
        WriteElement(name, "", document.NameOf(speaker), output);
        foreach (TextSpan alias in speaker.Aliases)
            WriteElement(name, " type=\"alias\"", SingleLine.Of(alias.Slice(document.Text)), output);
        if (ContractNames.Of(speaker.Gender) is { } gender && element == "person")
            output.Write(gender == "female" ? "<sex value=\"F\"/>" : "<sex value=\"M\"/>");
        if (!speaker.Role.IsEmpty)
            WriteElement(element == "person" ? "occupation" : "note", "", SingleLine.Of(speaker.Role.Slice(document.Text)), output);
        output.Write($"</{element}>\n");
    }

    private static void WriteElement(string name, string attributes, string content, IBufferWriter<byte> output)
    {
        output.Write($"<{name}{attributes}>");
        output.WriteEscaped(content);
        output.Write($"</{name}>");
    }

    private static string Header()
    {
        var header = new StringBuilder(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <teiCorpus xmlns="http://www.tei-c.org/ns/1.0">
            <teiHeader>
            <fileDesc><titleStmt><title>Quotations and their speakers</title></titleStmt><publicationStmt><p>Made by QuoteExtract.</p></publicationStmt><sourceDesc><p>The documents below.</p></sourceDesc></fileDesc>
            <encodingDesc><classDecl><taxonomy>

            """);
        foreach (QuoteKind kind in Enum.GetValues<QuoteKind>())
            header.Append($"<category xml:id=\"kind.{ContractNames.Of(kind)}\"><catDesc>{ContractNames.Of(kind)} quotation</catDesc></category>\n");
        foreach (Evidence evidence in Enum.GetValues<Evidence>())
            header.Append($"<category xml:id=\"evidence.{ContractNames.Of(evidence)}\"><catDesc>speaker known by: {ContractNames.Of(evidence)}</catDesc></category>\n");
        return header.Append("</taxonomy></classDecl></encodingDesc>\n</teiHeader>\n").Replace("\r\n", "\n").ToString();
    }
}
