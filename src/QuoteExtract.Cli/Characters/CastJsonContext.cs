using System.Text.Json.Serialization;

namespace QuoteExtract.Cli.Characters;

/// <summary>Writes the cast without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(CastDocument))]
internal sealed partial class CastJsonContext : JsonSerializerContext;
