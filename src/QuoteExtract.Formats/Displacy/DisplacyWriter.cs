using System.Buffers;
using System.Text;
using System.Text.Json;

namespace QuoteExtract.Formats;

/// <summary>What spaCy's <c>displacy.render(..., style="ent", manual=True)</c> takes: text and <c>ents</c> with offsets in code points.</summary>
/// <remarks>Its view cannot nest, so a quotation inside another is left out. The label is the speaker.</remarks>
internal sealed class DisplacyWriter : IDocumentWriter
{
    private readonly Utf8JsonWriter _json = new(Stream.Null, JsonDocumentWriter.Options(indented: false));
    private readonly OffsetMap _offsets = new(OffsetUnit.CodePoint);
    private readonly List<(TextSpan Span, int Speaker)> _parts = [];

    public DocumentFraming Framing { get; } = new("[\n"u8.ToArray(), ",\n"u8.ToArray(), "\n]\n"u8.ToArray());

    public void Write(in ExtractedDocument document, IBufferWriter<byte> output)
    {
        _offsets.Load(document.Text);
        CollectParts(document.Quotes);
        _json.Reset(output);
        _json.WriteStartObject();
        _json.WriteString("text"u8, document.Text);
        _json.WriteStartArray("ents"u8);
        int end = 0;
        foreach ((TextSpan span, int speaker) in _parts)
        {
            if (span.Start < end)
                continue;
            end = span.End;
            _json.WriteStartObject();
            _json.WriteNumber("start"u8, _offsets.Convert(document.Text, span.Start));
            _json.WriteNumber("end"u8, _offsets.Convert(document.Text, span.End));
            _json.WriteString("label"u8, Label(document, speaker));
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        // displaCy puts labels and titles into its page as they are.
        _json.WriteString("title"u8, Plain(document.Id));
        _json.WriteEndObject();
        _json.Flush();
    }

    public void Dispose()
    {
        _json.Reset(Stream.Null);
        _json.Dispose();
    }

    private void CollectParts(QuoteBuffer quotes)
    {
        _parts.Clear();
        for (int i = 0; i < quotes.Count; i++)
        {
            foreach (TextSpan part in quotes[i].Parts)
                _parts.Add((part, quotes[i].SpeakerId));
        }

        _parts.Sort(static (a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.End.CompareTo(a.Span.End));
    }

    private static string Label(in ExtractedDocument document, int speaker) =>
        speaker < 0 ? "unknown" : Plain(document.NameOf(document.Quotes.GetSpeaker(speaker)));

    /// <summary>Without what would be markup.</summary>
    private static string Plain(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (char c in name)
            plain.Append(c is '<' or '>' or '&' or '"' or '\'' || char.IsControl(c) ? ' ' : c);
        return plain.ToString();
    }
}
