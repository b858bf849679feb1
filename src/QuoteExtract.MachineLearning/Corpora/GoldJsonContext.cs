using System.Text.Json.Serialization;

namespace QuoteExtract.Corpora;

/// <summary>Reads gold lines without reflection, so that the tool can be compiled ahead of time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(GoldLine))]
internal sealed partial class GoldJsonContext : JsonSerializerContext;
