using System.Text;
using System.Text.Json;
using QuoteExtract.Cli.Input;

namespace QuoteExtract.Cli.Verify;

/// <summary>Reads one line of a file of claims.</summary>
internal static class ClaimLineParser
{
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 4096 };

    /// <returns>The claim, or what is wrong with the line.</returns>
    public static (ClaimLine? Claim, string? Problem) Parse(ReadOnlySpan<byte> line)
    {
        string? id = null, claimed = null, speaker = null, text = null;
        List<string>? sources = null;
        try
        {
            var reader = new Utf8JsonReader(line, Options);
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject)
                return (null, "not a JSON object");
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                string name = JsonText.Read(ref reader);
                reader.Read();
                string? problem = name switch
                {
                    "id" => ReadId(ref reader, ref id),
                    "claimed" => ReadString(ref reader, name, ref claimed),
                    "speaker" => ReadString(ref reader, name, ref speaker),
                    "text" => ReadString(ref reader, name, ref text),
                    "source" => ReadSources(ref reader, ref sources),
                    _ => Skip(ref reader),
                };
                if (problem is not null)
                    return (null, problem);
            }

            // Whatever follows the object makes this throw.
            reader.Read();
        }
        catch (JsonException failure)
        {
            return (null, JsonText.Describe(failure));
        }

        return claimed is null ? (null, "no \"claimed\"") : (new ClaimLine(id, claimed, speaker, sources, text), null);
    }

    private static string? ReadString(ref Utf8JsonReader reader, string name, ref string? value)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Null))
            return $"\"{name}\" is not a string";
        value = reader.TokenType == JsonTokenType.Null ? null : JsonText.Read(ref reader);
        return null;
    }

    private static string? ReadId(ref Utf8JsonReader reader, ref string? id)
    {
        if (reader.TokenType != JsonTokenType.Number)
            return ReadString(ref reader, "id", ref id);
        id = Encoding.ASCII.GetString(reader.ValueSpan);
        return null;
    }

    private static string? ReadSources(ref Utf8JsonReader reader, ref List<string>? sources)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return null;
        sources = [];
        if (reader.TokenType == JsonTokenType.String)
        {
            sources.Add(JsonText.Read(ref reader));
            return null;
        }

        if (reader.TokenType != JsonTokenType.StartArray)
            return "\"source\" is neither a string nor an array of strings";
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.String)
                return "\"source\" is neither a string nor an array of strings";
            sources.Add(JsonText.Read(ref reader));
        }

        return null;
    }

    private static string? Skip(ref Utf8JsonReader reader)
    {
        reader.Skip();
        return null;
    }
}
