using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace QuoteExtract.Formats;

/// <summary>Writes a document as the JSON object of the output contract, in its order of properties.</summary>
internal static class JsonDocumentWriter
{
    private static readonly JsonEncodedText IdProperty = JsonEncodedText.Encode("id");
    private static readonly JsonEncodedText QuotesProperty = JsonEncodedText.Encode("quotes");
    private static readonly JsonEncodedText StartProperty = JsonEncodedText.Encode("start");
    private static readonly JsonEncodedText EndProperty = JsonEncodedText.Encode("end");
    private static readonly JsonEncodedText PartsProperty = JsonEncodedText.Encode("parts");
    private static readonly JsonEncodedText TextProperty = JsonEncodedText.Encode("text");
    private static readonly JsonEncodedText KindProperty = JsonEncodedText.Encode("kind");
    private static readonly JsonEncodedText ParentProperty = JsonEncodedText.Encode("parent");
    private static readonly JsonEncodedText CueProperty = JsonEncodedText.Encode("cue");
    private static readonly JsonEncodedText MentionProperty = JsonEncodedText.Encode("mention");
    private static readonly JsonEncodedText TypeProperty = JsonEncodedText.Encode("type");
    private static readonly JsonEncodedText SpeakerProperty = JsonEncodedText.Encode("speaker");
    private static readonly JsonEncodedText ConfidenceProperty = JsonEncodedText.Encode("confidence");
    private static readonly JsonEncodedText EvidenceProperty = JsonEncodedText.Encode("evidence");
    private static readonly JsonEncodedText SpeakersProperty = JsonEncodedText.Encode("speakers");
    private static readonly JsonEncodedText NameProperty = JsonEncodedText.Encode("name");
    private static readonly JsonEncodedText RoleProperty = JsonEncodedText.Encode("role");
    private static readonly JsonEncodedText GenderProperty = JsonEncodedText.Encode("gender");
    private static readonly JsonEncodedText AliasesProperty = JsonEncodedText.Encode("aliases");

    public static JsonWriterOptions Options(bool indented) => new()
    {
        // Output is no HTML: quotation marks of all kinds stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = indented,
#if NET9_0_OR_GREATER
        NewLine = "\n",
#endif
        SkipValidation = true,
    };

    public static void Write(Utf8JsonWriter json, in ExtractedDocument document)
    {
        json.WriteStartObject();
        json.WriteString(IdProperty, document.Id);
        json.WriteStartArray(QuotesProperty);
        for (int i = 0; i < document.Quotes.Count; i++)
            WriteQuote(json, document, document.Quotes[i]);
        json.WriteEndArray();
        json.WriteStartArray(SpeakersProperty);
        for (int i = 0; i < document.Quotes.SpeakerCount; i++)
            WriteSpeaker(json, document, document.Quotes.GetSpeaker(i));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteQuote(Utf8JsonWriter json, in ExtractedDocument document, QuoteView quote)
    {
        json.WriteStartObject();
        json.WriteNumber(IdProperty, quote.Id);
        WriteBounds(json, document, quote.Span);
        WriteParts(json, document, quote.Parts);
        json.WriteString(TextProperty, quote.Span.Slice(document.Text));
        json.WriteString(KindProperty, ContractNames.Of(quote.Kind));
        WriteIndex(json, ParentProperty, quote.ParentId);

        if (quote.Cue.IsEmpty)
        {
            json.WriteNull(CueProperty);
        }
        else
        {
            json.WriteStartObject(CueProperty);
            WriteBounds(json, document, quote.Cue);
            json.WriteString(TextProperty, quote.Cue.Slice(document.Text));
            json.WriteEndObject();
        }

        if (quote.Mention.IsEmpty)
        {
            json.WriteNull(MentionProperty);
        }
        else
        {
            json.WriteStartObject(MentionProperty);
            WriteBounds(json, document, quote.Mention);
            json.WriteString(TextProperty, quote.Mention.Slice(document.Text));
            json.WriteString(TypeProperty, ContractNames.Of(quote.MentionType));
            json.WriteEndObject();
        }

        WriteIndex(json, SpeakerProperty, quote.SpeakerId);
        json.WriteNumber(ConfidenceProperty, ContractNames.Round(quote.Confidence));
        json.WriteString(EvidenceProperty, ContractNames.Of(quote.Evidence));
        json.WriteEndObject();
    }

    private static void WriteSpeaker(Utf8JsonWriter json, in ExtractedDocument document, SpeakerView speaker)
    {
        json.WriteStartObject();
        json.WriteNumber(IdProperty, speaker.Id);
        json.WriteString(NameProperty, document.NameOf(speaker));
        json.WriteString(KindProperty, ContractNames.Of(speaker.Kind));
        json.WriteString(RoleProperty, speaker.Role.IsEmpty ? null : SingleLine.Of(speaker.Role.Slice(document.Text)));
        json.WriteString(GenderProperty, ContractNames.Of(speaker.Gender));
        json.WriteStartArray(AliasesProperty);
        foreach (TextSpan alias in speaker.Aliases)
            json.WriteStringValue(SingleLine.Of(alias.Slice(document.Text)));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteBounds(Utf8JsonWriter json, in ExtractedDocument document, TextSpan span)
    {
        json.WriteNumber(StartProperty, document.Offset(span.Start));
        json.WriteNumber(EndProperty, document.Offset(span.End));
    }

    private static void WriteParts(Utf8JsonWriter json, in ExtractedDocument document, ReadOnlySpan<TextSpan> parts)
    {
        json.WritePropertyName(PartsProperty);
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

    private static string Compact(in ExtractedDocument document, ReadOnlySpan<TextSpan> parts)
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
