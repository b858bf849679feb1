using System.Text.Json;

namespace QuoteExtract.Cli.Input;

/// <summary>Reads people known beforehand: <c>{"name":"Elizabeth Bennet","aliases":["Lizzy"],"gender":"female"}</c>.</summary>
/// <remarks>A bare string is a name. Other properties are ignored.</remarks>
internal static class KnownSpeakerJson
{
    /// <summary>Reads the array that the reader stands on.</summary>
    /// <returns>What is wrong with it, or <see langword="null"/>.</returns>
    public static string? ReadList(ref Utf8JsonReader reader, List<KnownSpeaker> speakers)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            return "not an array";
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (Read(ref reader, speakers) is { } problem)
                return problem;
        }

        return null;
    }

    /// <summary>Reads the one person that the reader stands on.</summary>
    /// <returns>What is wrong with it, or <see langword="null"/>.</returns>
    public static string? Read(ref Utf8JsonReader reader, List<KnownSpeaker> speakers)
    {
        string? name = null;
        List<string> aliases = [];
        Gender gender = Gender.Unknown;
        if (reader.TokenType == JsonTokenType.String)
        {
            name = JsonText.Read(ref reader);
        }
        else if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                string property = JsonText.Read(ref reader);
                reader.Read();
                if (property == "name" && reader.TokenType == JsonTokenType.String)
                    name = JsonText.Read(ref reader);
                else if (property == "aliases" && reader.TokenType != JsonTokenType.Null)
                {
                    if (!ReadAliases(ref reader, aliases))
                        return "\"aliases\" is not an array of strings";
                }
                else if (property == "gender" && reader.TokenType == JsonTokenType.String)
                    gender = ParseGender(JsonText.Read(ref reader));
                else
                    reader.Skip();
            }
        }
        else
        {
            return "not an object with a \"name\"";
        }

        if (string.IsNullOrWhiteSpace(name))
            return "no \"name\"";
        speakers.Add(new KnownSpeaker(name.Trim()) { Aliases = aliases, Gender = gender });
        return null;
    }

    private static bool ReadAliases(ref Utf8JsonReader reader, List<string> aliases)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            return false;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.String)
                return false;
            string alias = JsonText.Read(ref reader).Trim();
            if (alias.Length > 0)
                aliases.Add(alias);
        }

        return true;
    }

    private static Gender ParseGender(string value) => value.ToUpperInvariant() switch
    {
        "MALE" or "M" => Gender.Male,
        "FEMALE" or "F" => Gender.Female,
        _ => Gender.Unknown,
    };
}
