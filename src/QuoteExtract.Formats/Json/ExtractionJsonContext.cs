using System.Text.Json.Serialization;

namespace QuoteExtract.Formats.Serialization;

/// <summary>Reads and writes documents of the output contract with System.Text.Json, without reflection.</summary>
/// <example><c>JsonSerializer.Deserialize(line, ExtractionJsonContext.Default.DocumentJson)</c></example>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DocumentJson))]
public sealed partial class ExtractionJsonContext : JsonSerializerContext;
