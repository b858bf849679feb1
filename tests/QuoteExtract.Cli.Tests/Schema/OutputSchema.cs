using System.Text.Json.Nodes;

namespace QuoteExtract.Cli.Tests.Schema;

/// <summary>The published schema of an output line.</summary>
internal static class OutputSchema
{
    private static readonly JsonObject Schema = (JsonObject)JsonNode.Parse(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Schema", "extraction-v1.schema.json")))!;

    public static List<string> Validate(string line) => new SchemaValidator(Schema).Validate(JsonNode.Parse(line));
}
