using System.Buffers;
using System.Text.Json;

namespace QuoteExtract.Formats;

/// <summary>One JSON object a line, a line a document: exactly the output contract.</summary>
internal sealed class JsonLinesWriter : IDocumentWriter
{
    private readonly Utf8JsonWriter _json = new(Stream.Null, JsonDocumentWriter.Options(indented: false));

    public DocumentFraming Framing => DocumentFraming.None;

    public void Write(in ExtractedDocument document, IBufferWriter<byte> output)
    {
        _json.Reset(output);
        JsonDocumentWriter.Write(_json, document);
        _json.Flush();
        output.Write("\n"u8);
    }

    public void Dispose()
    {
        _json.Reset(Stream.Null);
        _json.Dispose();
    }
}
