using System.Text.Encodings.Web;
using System.Text.Json;
using QuoteExtract.Formats;

namespace QuoteExtract.Cli.Verify;

/// <summary>An object a claim: a line each, or all in one indented array.</summary>
internal sealed class JsonVerdictWriter(Stream output, bool isArray, OffsetUnit unit) : IVerdictWriter
{
    private readonly OffsetMap _sourceOffsets = new(unit);
    private readonly OffsetMap _claimOffsets = new(unit);
    private bool _isFirst = true;

    public void Write(CheckedClaim check)
    {
        output.Write(!isArray ? default : _isFirst ? "[\n"u8 : ",\n"u8);
        _isFirst = false;
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = isArray, NewLine = "\n" }))
            WriteClaim(json, check);
        if (!isArray)
            output.Write("\n"u8);
    }

    public void End()
    {
        if (isArray)
            output.Write(_isFirst ? "[]\n"u8 : "\n]\n"u8);
    }

    private void WriteClaim(Utf8JsonWriter json, CheckedClaim check)
    {
        QuoteVerification result = check.Result;
        string text = check.Source?.Source.Text ?? "";
        _sourceOffsets.Load(text);
        _claimOffsets.Load(check.Claim.Claimed);
        json.WriteStartObject();
        json.WriteString("id", check.Claim.Id);
        json.WriteString("claimed", check.Claim.Claimed);
        json.WriteString("verdict", check.Verdict);
        json.WriteBoolean("stands", result.Stands);
        json.WriteNumber("score", ContractNames.Round(result.Score));
        json.WriteString("source", check.Source?.Id);
        if (check.Source is null)
        {
            json.WriteNull("start");
            json.WriteNull("end");
        }
        else
        {
            json.WriteNumber("start", _sourceOffsets.Convert(text, result.Span.Start));
            json.WriteNumber("end", _sourceOffsets.Convert(text, result.Span.End));
        }

        json.WriteStartArray("parts");
        foreach (TextSpan part in result.Parts)
            WriteSpan(json, part, text, _sourceOffsets);
        json.WriteEndArray();
        json.WriteStartArray("differences");
        foreach (WordDifference difference in result.Differences)
        {
            json.WriteStartObject();
            json.WritePropertyName("claimed");
            WriteSpan(json, difference.Claimed, check.Claim.Claimed, _claimOffsets);
            json.WritePropertyName("source");
            WriteSpan(json, difference.Source, text, _sourceOffsets);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("speaker");
        json.WriteString("claimed", check.Claim.Speaker);
        json.WriteString("verdict", check.SpeakerVerdict);
        json.WriteString("found", result.Speaker);
        json.WriteNumber("confidence", ContractNames.Round(result.SpeakerConfidence));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter json, TextSpan span, string text, OffsetMap offsets)
    {
        json.WriteStartObject();
        json.WriteNumber("start", offsets.Convert(text, span.Start));
        json.WriteNumber("end", offsets.Convert(text, span.End));
        json.WriteString("text", span.Slice(text));
        json.WriteEndObject();
    }
}
