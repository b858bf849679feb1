using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace QuoteExtract.Cli.Output;

/// <summary>Writes a document as the JSON object of the output contract, in its order of properties.</summary>
internal static class JsonDocumentWriter
{
    private static readonly JsonEncodedText _id = JsonEncodedText.Encode("id");
    private static readonly JsonEncodedText _quotes = JsonEncodedText.Encode("quotes");
    private static readonly JsonEncodedText _start = JsonEncodedText.Encode("start");
    private static readonly JsonEncodedText _end = JsonEncodedText.Encode("end");
    private static readonly JsonEncodedText _parts = JsonEncodedText.Encode("parts");
    private static readonly JsonEncodedText _text = JsonEncodedText.Encode("text");
    private static readonly JsonEncodedText _kind = JsonEncodedText.Encode("kind");
    private static readonly JsonEncodedText _parent = JsonEncodedText.Encode("parent");
    private static readonly JsonEncodedText _cue = JsonEncodedText.Encode("cue");
    private static readonly JsonEncodedText _mention = JsonEncodedText.Encode("mention");
    private static readonly JsonEncodedText _type = JsonEncodedText.Encode("type");
    private static readonly JsonEncodedText _speaker = JsonEncodedText.Encode("speaker");
    private static readonly JsonEncodedText _confidence = JsonEncodedText.Encode("confidence");
    private static readonly JsonEncodedText _evidence = JsonEncodedText.Encode("evidence");
    private static readonly JsonEncodedText _speakers = JsonEncodedText.Encode("speakers");
    private static readonly JsonEncodedText _name = JsonEncodedText.Encode("name");
    private static readonly JsonEncodedText _role = JsonEncodedText.Encode("role");
    private static readonly JsonEncodedText _gender = JsonEncodedText.Encode("gender");
    private static readonly JsonEncodedText _aliases = JsonEncodedText.Encode("aliases");

    public static JsonWriterOptions Options(bool indented) => new()
    {
        // Output is no HTML: quotation marks of all kinds stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = indented,
        IndentCharacter = ' ',
        IndentSize = 2,
        NewLine = "\n",
        SkipValidation = false,
    };

    public static void Write(Utf8JsonWriter json, in DocumentResult document)
    {
        json.WriteStartObject();
        json.WriteString(_id, document.Id);
        json.WriteStartArray(_quotes);
        for (int i = 0; i < document.Quotes.Count; i++)
            WriteQuote(json, document, document.Quotes[i]);
        json.WriteEndArray();
        json.WriteStartArray(_speakers);
        for (int i = 0; i < document.Quotes.SpeakerCount; i++)
            WriteSpeaker(json, document, document.Quotes.GetSpeaker(i));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteQuote(Utf8JsonWriter json, in DocumentResult document, QuoteView quote)
    {
        json.WriteStartObject();
        json.WriteNumber(_id, quote.Id);
        WriteBounds(json, document, quote.Span);
        WriteParts(json, document, quote.Parts);
        json.WriteString(_text, quote.Span.Slice(document.Text));
        json.WriteString(_kind, ContractNames.Of(quote.Kind));
        WriteIndex(json, _parent, quote.ParentId);

        if (quote.Cue.IsEmpty)
        {
            json.WriteNull(_cue);
        }
        else
        {
            json.WriteStartObject(_cue);
            WriteBounds(json, document, quote.Cue);
            json.WriteString(_text, quote.Cue.Slice(document.Text));
            json.WriteEndObject();
        }

        if (quote.Mention.IsEmpty)
        {
            json.WriteNull(_mention);
        }
        else
        {
            json.WriteStartObject(_mention);
            WriteBounds(json, document, quote.Mention);
            json.WriteString(_text, quote.Mention.Slice(document.Text));
            json.WriteString(_type, ContractNames.Of(quote.MentionType));
            json.WriteEndObject();
        }

        WriteIndex(json, _speaker, quote.SpeakerId);
        json.WriteNumber(_confidence, ContractNames.Round(quote.Confidence));
        json.WriteString(_evidence, ContractNames.Of(quote.Evidence));
        json.WriteEndObject();
    }

    private static void WriteSpeaker(Utf8JsonWriter json, in DocumentResult document, SpeakerView speaker)
    {
        json.WriteStartObject();
        json.WriteNumber(_id, speaker.Id);
        json.WriteString(_name, document.NameOf(speaker));
        json.WriteString(_kind, ContractNames.Of(speaker.Kind));
        json.WriteString(_role, speaker.Role.IsEmpty ? null : SingleLine.Of(speaker.Role.Slice(document.Text)));
        json.WriteString(_gender, ContractNames.Of(speaker.Gender));
        json.WriteStartArray(_aliases);
        foreach (TextSpan alias in speaker.Aliases)
            json.WriteStringValue(SingleLine.Of(alias.Slice(document.Text)));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteBounds(Utf8JsonWriter json, in DocumentResult document, TextSpan span)
    {
        json.WriteNumber(_start, document.Offset(span.Start));
        json.WriteNumber(_end, document.Offset(span.End));
    }

    private static void WriteParts(Utf8JsonWriter json, in DocumentResult document, ReadOnlySpan<TextSpan> parts)
    {
        json.WritePropertyName(_parts);
        if (json.Options.Indented)
        {
            // Pairs of numbers on lines of their own would bury the rest.
            json.WriteRawValue(Compact(document, parts), skipInputValidation: true);
            return;
        }

        json.WriteStartArray();
        foreach (TextSpan part in parts)
        {
            json.WriteStartArray();
            json.WriteNumberValue(document.Offset(part.Start));
            json.WriteNumberValue(document.Offset(part.End));
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static string Compact(in DocumentResult document, ReadOnlySpan<TextSpan> parts)
    {
        var list = new StringBuilder("[");
        foreach (TextSpan part in parts)
            list.Append(CultureInfo.InvariantCulture, $"{(list.Length > 1 ? ", " : "")}[{document.Offset(part.Start)}, {document.Offset(part.End)}]");
        return list.Append(']').ToString();
    }

    private static void WriteIndex(Utf8JsonWriter json, JsonEncodedText name, int index)
    {
        if (index < 0)
            json.WriteNull(name);
        else
            json.WriteNumber(name, index);
    }
}
