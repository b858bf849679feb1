using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace QuoteExtract.Formats;

/// <summary>W3C Web Annotation: a page of annotations, one a quotation, a target a part.</summary>
/// <remarks>
/// A target has a TextQuoteSelector (with prefix and suffix) and a TextPositionSelector, which counts code points as the
/// recommendation wants it, whatever the unit of other formats.
/// </remarks>
internal sealed class WebAnnotationWriter : IDocumentWriter
{
    /// <summary>Chars of context on either side.</summary>
    private const int Context = 32;

    private readonly Utf8JsonWriter _json = new(Stream.Null, JsonDocumentWriter.Options(indented: false));
    private readonly OffsetMap _offsets = new(OffsetUnit.CodePoint);

    public DocumentFraming Framing { get; } = new(
        """{"@context":["http://www.w3.org/ns/anno.jsonld",{"qe":"https://quoteextract.example/ns#"}],"id":"urn:quoteextract:page","type":"AnnotationPage","items":["""u8.ToArray().Append((byte)'\n').ToArray(),
        ",\n"u8.ToArray(),
        "\n]}\n"u8.ToArray());

    public void Write(in ExtractedDocument document, IBufferWriter<byte> output)
    {
        if (document.Quotes.Count == 0)
            return;
        _offsets.Load(document.Text);
        string key = DocumentKey.Of(document);
        string source = SourceOf(document.Id);
        for (int i = 0; i < document.Quotes.Count; i++)
        {
            if (i > 0)
                output.Write(",\n"u8);
            _json.Reset(output);
            WriteAnnotation(document, document.Quotes[i], key, source);
            _json.Flush();
        }
    }

    public void Dispose()
    {
        _json.Reset(Stream.Null);
        _json.Dispose();
    }

    /// <summary>An id that is an address already stays one.</summary>
    internal static string SourceOf(string id) =>
        Uri.TryCreate(id, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https" or "urn" && Uri.IsWellFormedUriString(id, UriKind.Absolute)
            ? id
            : "urn:quoteextract:document:" + Uri.EscapeDataString(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(id)));

    private void WriteAnnotation(in ExtractedDocument document, QuoteView quote, string key, string source)
    {
        _json.WriteStartObject();
        _json.WriteString("id"u8, Identifier(key, 'q', quote.Id));
        _json.WriteString("type"u8, "Annotation"u8);
        _json.WriteStartArray("motivation"u8);
        _json.WriteStringValue("identifying"u8);
        _json.WriteStringValue("classifying"u8);
        _json.WriteEndArray();
        WriteBody(document, quote);
        _json.WriteStartArray("target"u8);
        foreach (TextSpan part in quote.Parts)
            WriteTarget(document, part, source);
        _json.WriteEndArray();
        if (quote.SpeakerId >= 0)
        {
            _json.WriteString("qe:speaker"u8, Identifier(key, 's', quote.SpeakerId));
            _json.WriteNumber("qe:confidence"u8, ContractNames.Round(quote.Confidence));
        }

        _json.WriteString("qe:evidence"u8, ContractNames.Of(quote.Evidence));
        if (!quote.Cue.IsEmpty)
            _json.WriteString("qe:cue"u8, quote.Cue.Slice(document.Text));
        if (!quote.Mention.IsEmpty)
            _json.WriteString("qe:mention"u8, quote.Mention.Slice(document.Text));
        if (quote.ParentId >= 0)
            _json.WriteString("qe:parent"u8, Identifier(key, 'q', quote.ParentId));
        _json.WriteEndObject();
    }

    private void WriteBody(in ExtractedDocument document, QuoteView quote)
    {
        _json.WriteStartArray("body"u8);
        if (quote.SpeakerId >= 0)
            WriteTextualBody("identifying"u8, document.NameOf(document.Quotes.GetSpeaker(quote.SpeakerId)));
        WriteTextualBody("classifying"u8, ContractNames.Of(quote.Kind));
        _json.WriteEndArray();
    }

    private void WriteTextualBody(ReadOnlySpan<byte> purpose, string value)
    {
        _json.WriteStartObject();
        _json.WriteString("type"u8, "TextualBody"u8);
        _json.WriteString("purpose"u8, purpose);
        _json.WriteString("format"u8, "text/plain"u8);
        _json.WriteString("value"u8, value);
        _json.WriteEndObject();
    }

    private void WriteTarget(in ExtractedDocument document, TextSpan part, string source)
    {
        ReadOnlySpan<char> text = document.Text;
        _json.WriteStartObject();
        _json.WriteString("source"u8, source);
        _json.WriteStartArray("selector"u8);
        _json.WriteStartObject();
        _json.WriteString("type"u8, "TextQuoteSelector"u8);
        _json.WriteString("exact"u8, part.Slice(text));
        _json.WriteString("prefix"u8, text[BackFrom(text, part.Start)..part.Start]);
        _json.WriteString("suffix"u8, text[part.End..ForwardFrom(text, part.End)]);
        _json.WriteEndObject();
        _json.WriteStartObject();
        _json.WriteString("type"u8, "TextPositionSelector"u8);
        _json.WriteNumber("start"u8, _offsets.Convert(text, part.Start));
        _json.WriteNumber("end"u8, _offsets.Convert(text, part.End));
        _json.WriteEndObject();
        if (document.SelectorAt?.Invoke(part.Start) is { } place)
        {
            _json.WriteStartObject();
            _json.WriteString("type"u8, place.Type);
            _json.WriteString("value"u8, place.Value);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private static int BackFrom(ReadOnlySpan<char> text, int end)
    {
        int start = Math.Max(end - Context, 0);
        return start > 0 && char.IsLowSurrogate(text[start]) && char.IsHighSurrogate(text[start - 1]) ? start - 1 : start;
    }

    private static int ForwardFrom(ReadOnlySpan<char> text, int start)
    {
        int end = Math.Min(start + Context, text.Length);
        return end < text.Length && char.IsLowSurrogate(text[end]) && char.IsHighSurrogate(text[end - 1]) ? end + 1 : end;
    }

    private static string Identifier(string key, char kind, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"urn:quoteextract:{key}:{kind}{number}");
}
