using System.Text.Json;

namespace QuoteExtract.Catalyst;

/// <summary>Reads what <c>Document.ToJson()</c> of Catalyst writes.</summary>
internal static class CatalystJson
{
    public static CatalystDocument Read(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        JsonElement root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("Value", out JsonElement value) || value.ValueKind != JsonValueKind.String)
            throw new JsonException("No Catalyst document: \"Value\", its text, is missing.");
        string text = TextOf(value);
        var collector = new EntityCollector(text.Length);
        if (root.TryGetProperty("TokensData", out JsonElement sentences) && sentences.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement sentence in sentences.EnumerateArray())
                ReadSentence(sentence, collector);
        }

        return new CatalystDocument(text, collector.Entities);
    }

    private static string TextOf(JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException half)
        {
            throw new JsonException("No Catalyst document: \"Value\" holds half of a surrogate pair.", half);
        }
    }

    private static void ReadSentence(JsonElement sentence, EntityCollector collector)
    {
        collector.BeginSentence();
        if (sentence.ValueKind != JsonValueKind.Array)
            throw new JsonException("No Catalyst document: a sentence in \"TokensData\" is no array.");
        foreach (JsonElement token in sentence.EnumerateArray())
        {
            if (token.ValueKind != JsonValueKind.Object || !token.TryGetProperty("Bounds", out JsonElement bounds)
                || bounds.ValueKind != JsonValueKind.Array || bounds.GetArrayLength() != 2
                || !TryGetOffset(bounds[0], out int begin) || !TryGetOffset(bounds[1], out int last))
            {
                throw new JsonException("No Catalyst document: a token without \"Bounds\".");
            }

            collector.BeginToken(begin, last);
            if (token.TryGetProperty("EntityType", out JsonElement tags) && tags.ValueKind == JsonValueKind.Array)
            {
                foreach (JsonElement tag in tags.EnumerateArray())
                    collector.Tag(StringOf(tag, "Type"), PositionOf(StringOf(tag, "Tag")));
            }

            collector.EndToken();
        }
    }

    private static bool TryGetOffset(JsonElement number, out int offset)
    {
        offset = 0;
        return number.ValueKind == JsonValueKind.Number && number.TryGetInt32(out offset);
    }

    private static string? StringOf(JsonElement element, string property) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(property, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static TokenPosition PositionOf(string? tag) => Enum.TryParse(tag, out TokenPosition position) ? position : TokenPosition.Outside;
}
