using System.Text.Json;

namespace QuoteExtract.Cli.Output;

/// <summary>The same objects as elements of one array, indented.</summary>
internal sealed class JsonFormatter : IResultFormatter
{
    private readonly PooledByteWriter _element = new();
    private readonly Utf8JsonWriter _json = new(Stream.Null, JsonDocumentWriter.Options(indented: true));

    public static OutputFraming Framing { get; } = new([.. "["u8], [.. ","u8], [.. "\n]\n"u8]);

    public void Write(in DocumentResult document, PooledByteWriter output)
    {
        // Written inside an array for its indentation; the bracket before it is left out, the one after never closed.
        _element.Truncate(0);
        _json.Reset(_element);
        _json.WriteStartArray();
        JsonDocumentWriter.Write(_json, document);
        _json.Flush();
        output.Write(Framing.Separator);
        output.Write(_element.Written.Span[1..]);
    }

    public void Dispose()
    {
        _json.Reset(Stream.Null);
        _json.Dispose();
        _element.Dispose();
    }
}
