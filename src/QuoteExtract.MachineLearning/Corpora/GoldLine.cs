using System.Text.Json;
using System.Text.Json.Serialization;

namespace QuoteExtract.Corpora;

/// <summary>A line of a gold file as it is written: offsets are still code points.</summary>
internal sealed class GoldLine
{
    public string? Id { get; set; }

    public string? Source { get; set; }

    public string? Lang { get; set; }

    public string? Text { get; set; }

    public List<GoldQuoteLine>? Quotes { get; set; }

    [JsonPropertyName("unattributed_regions")]
    public List<int[]>? UnattributedRegions { get; set; }

    public List<GoldCharacterLine>? Characters { get; set; }

    /// <summary>[start, end, type, form, coreference id]</summary>
    [JsonPropertyName("x_entities")]
    public List<JsonElement[]>? Entities { get; set; }
}
