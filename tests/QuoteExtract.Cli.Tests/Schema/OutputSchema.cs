using System.Text.Json.Nodes;

namespace QuoteExtract.Cli.Tests.Schema;

/// <summary>The published schema of an output line.</summary>
internal static class OutputSchema
{
    private static readonly JsonObject _schema = (JsonObject)JsonNode.Parse(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Schema", "extraction-v1.schema.json")))!;

    public static List<string> Validate(string line) => new SchemaValidator(_schema).Validate(JsonNode.Parse(line));
}
