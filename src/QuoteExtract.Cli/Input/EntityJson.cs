using System.Text.Json;

namespace QuoteExtract.Cli.Input;

/// <summary>Reads names found by another tool: <c>{"start":0,"end":10,"type":"person"}</c>; other properties are ignored.</summary>
internal static class EntityJson
{
    /// <summary>Reads the array that the reader stands on. What is neither a person, an organisation nor a place is left out.</summary>
    /// <returns>What is wrong with it, or <see langword="null"/>.</returns>
    public static string? ReadList(ref Utf8JsonReader reader, List<GivenEntity> entities)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            return "not an array";
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (Read(ref reader, entities) is { } problem)
                return problem;
        }

        return null;
    }

    private static string? Read(ref Utf8JsonReader reader, List<GivenEntity> entities)
    {
        int start = -1, end = -1;
        string? type = null;
        if (reader.TokenType != JsonTokenType.StartObject)
            return "not an object with \"start\", \"end\" and \"type\"";
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string property = JsonText.Read(ref reader);
            reader.Read();
            if (property == "type" && reader.TokenType == JsonTokenType.String)
                type = JsonText.Read(ref reader);
            else if (property is "start" or "end" && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int offset))
                _ = property == "start" ? start = offset : end = offset;
            else
                reader.Skip();
        }

        if (type is null || start < 0 || end < start)
            return "an entity needs \"start\", \"end\" and \"type\", and ends behind its start";
        if (TypeOf(type) is { } known)
            entities.Add(new GivenEntity(start, end, known));
        return null;
    }

    /// <summary>The names that tools give to the types.</summary>
    private static EntityType? TypeOf(string type) => type.ToUpperInvariant() switch
    {
        "PERSON" or "PER" => EntityType.Person,
        "ORGANIZATION" or "ORGANISATION" or "ORG" => EntityType.Organization,
        "PLACE" or "LOCATION" or "LOC" or "GPE" => EntityType.Place,
        _ => null,
    };
}
