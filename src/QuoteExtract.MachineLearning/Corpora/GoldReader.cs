using System.Text.Json;

namespace QuoteExtract.MachineLearning.Corpora;

/// <summary>Reads gold files: one JSON document a line, offsets in code points.</summary>
internal static class GoldReader
{
    public static List<GoldDocument> Read(string path)
    {
        var documents = new List<GoldDocument>();
        foreach (string line in File.ReadLines(path))
        {
            if (line.Length == 0)
                continue;
            using JsonDocument json = JsonDocument.Parse(line);
            documents.Add(Read(json.RootElement));
        }

        return documents;
    }

    private static GoldDocument Read(JsonElement root)
    {
        string text = root.GetProperty("text").GetString()!;
        int[] utf16 = CodePoints.Offsets(text);
        return new GoldDocument
        {
            Id = root.GetProperty("id").ToString(),
            Source = Text(root, "source") ?? "",
            Text = text,
            Quotes = [.. root.GetProperty("quotes").EnumerateArray().Select(q => ReadQuote(q, utf16)).OrderBy(q => q.Span.Start)],
            Unattributed = Array(root, "unattributed_regions", r => TextSpan.FromBounds(utf16[r[0].GetInt32()], utf16[r[1].GetInt32()])),
            Characters = Array(root, "characters", ReadCharacter),
            Entities = Array(root, "x_entities", e => (TextSpan.FromBounds(utf16[e[0].GetInt32()], utf16[e[1].GetInt32()]), e[4].ToString())),
        };
    }

    private static GoldQuote ReadQuote(JsonElement quote, int[] utf16)
    {
        TextSpan mention = default;
        if (quote.TryGetProperty("speaker_mention", out JsonElement m) && m.ValueKind == JsonValueKind.Object)
            mention = TextSpan.FromBounds(utf16[m.GetProperty("start").GetInt32()], utf16[m.GetProperty("end").GetInt32()]);
        return new GoldQuote
        {
            Span = TextSpan.FromBounds(utf16[quote.GetProperty("start").GetInt32()], utf16[quote.GetProperty("end").GetInt32()]),
            Kind = Text(quote, "kind") ?? "direct",
            Type = Text(quote, "type"),
            Speaker = Text(quote, "speaker"),
            Mention = mention,
        };
    }

    private static GoldCharacter ReadCharacter(JsonElement character) => new(
        character.GetProperty("name").GetString()!,
        Array(character, "aliases", a => a.GetString()!),
        Text(character, "gender")?.ToUpperInvariant() switch
        {
            "M" or "MALE" => Gender.Male,
            "F" or "FEMALE" => Gender.Female,
            _ => Gender.Unknown,
        });

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static T[] Array<T>(JsonElement element, string name, Func<JsonElement, T> read) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Select(read)]
            : [];
}
