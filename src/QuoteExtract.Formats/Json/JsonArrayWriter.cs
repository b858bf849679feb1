using System.Buffers;
using System.Text.Json;

namespace QuoteExtract.Formats;

/// <summary>The objects of the output contract as elements of one array, indented.</summary>
internal sealed class JsonArrayWriter : IDocumentWriter
{
    private readonly PooledByteWriter _element = new();
    private readonly Utf8JsonWriter _json = new(Stream.Null, JsonDocumentWriter.Options(indented: true));

    public DocumentFraming Framing { get; } = new("["u8.ToArray(), ","u8.ToArray(), "\n]\n"u8.ToArray());

    public void Write(in ExtractedDocument document, IBufferWriter<byte> output)
    {
        // Written inside an array for its indentation; the bracket before it is left out, the one after never closed.
        _element.Truncate(0);
        _json.Reset(_element);
        _json.WriteStartArray();
        JsonDocumentWriter.Write(_json, document);
        _json.Flush();
        output.Write(_element.Written.Span[1..]);
    }

    public void Dispose()
    {
        _json.Reset(Stream.Null);
        _json.Dispose();
        _element.Dispose();
    }
}
