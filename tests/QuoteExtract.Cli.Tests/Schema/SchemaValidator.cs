using System.Text.Json;
using System.Text.Json.Nodes;

namespace QuoteExtract.Cli.Tests.Schema;

/// <summary>Checks JSON against the part of JSON Schema 2020-12 that our schema uses; an unknown keyword is an error.</summary>
internal sealed class SchemaValidator(JsonObject schema)
{
    private static readonly HashSet<string> Notes = ["$schema", "$id", "$defs", "title", "description"];

    public List<string> Validate(JsonNode? value)
    {
        var problems = new List<string>();
        Check(schema, value, "$", problems);
        return problems;
    }

    private void Check(JsonObject rules, JsonNode? value, string path, List<string> problems)
    {
        foreach ((string keyword, JsonNode? rule) in rules)
        {
            if (!Notes.Contains(keyword) && !Holds(keyword, rule!, rules, value, path, problems))
                problems.Add($"{path}: {keyword} {rule!.ToJsonString()} does not hold for {value?.ToJsonString() ?? "null"}");
        }
    }

    private bool Holds(string keyword, JsonNode rule, JsonObject rules, JsonNode? value, string path, List<string> problems)
    {
        switch (keyword)
        {
            case "$ref":
                Check((JsonObject)schema["$defs"]![rule.GetValue<string>()["#/$defs/".Length..]]!, value, path, problems);
                return true;
            case "type":
                return rule is JsonArray types ? types.Any(type => IsType(type!, value)) : IsType(rule, value);
            case "enum":
                return ((JsonArray)rule).Any(allowed => JsonNode.DeepEquals(allowed, value));
            case "anyOf":
                return ((JsonArray)rule).Any(choice => new SchemaValidator(Rooted((JsonObject)choice!)).Validate(value).Count == 0);
            case "minimum":
                return value?.GetValueKind() != JsonValueKind.Number || value.GetValue<double>() >= rule.GetValue<double>();
            case "maximum":
                return value?.GetValueKind() != JsonValueKind.Number || value.GetValue<double>() <= rule.GetValue<double>();
            case "minLength":
                return value?.GetValueKind() != JsonValueKind.String || value.GetValue<string>().Length >= rule.GetValue<int>();
            case "minItems":
                return value is not JsonArray few || few.Count >= rule.GetValue<int>();
            case "maxItems":
                return value is not JsonArray many || many.Count <= rule.GetValue<int>();
            case "required":
                return value is not JsonObject whole || ((JsonArray)rule).All(name => whole.ContainsKey(name!.GetValue<string>()));
            case "additionalProperties":
                return value is not JsonObject named || named.All(property => ((JsonObject)rules["properties"]!).ContainsKey(property.Key));
            case "properties":
                foreach ((string name, JsonNode? sub) in (JsonObject)rule)
                {
                    if (value is JsonObject parent && parent.TryGetPropertyValue(name, out JsonNode? child))
                        Check((JsonObject)sub!, child, $"{path}.{name}", problems);
                }

                return true;
            case "items":
                for (int i = 0; value is JsonArray list && i < list.Count; i++)
                    Check((JsonObject)rule, list[i], $"{path}[{i}]", problems);
                return true;
            default:
                throw new NotSupportedException($"The schema uses {keyword}: teach it to this validator.");
        }
    }

    /// <summary>A choice keeps the definitions that its references point to.</summary>
    private JsonObject Rooted(JsonObject choice)
    {
        var rooted = (JsonObject)choice.DeepClone();
        rooted["$defs"] = schema["$defs"]!.DeepClone();
        return rooted;
    }

    private static bool IsType(JsonNode type, JsonNode? value) => type.GetValue<string>() switch
    {
        "null" => value is null,
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => value?.GetValueKind() == JsonValueKind.String,
        "number" => value?.GetValueKind() == JsonValueKind.Number,
        "integer" => value?.GetValueKind() == JsonValueKind.Number && double.IsInteger(value.GetValue<double>()),
        var other => throw new NotSupportedException($"The schema uses the type {other}."),
    };
}
