using System.Text.Json.Serialization;

namespace QuoteExtract.Corpora;

/// <summary>A quotation in a gold file as it is written.</summary>
internal sealed class GoldQuoteLine
{
    public int Start { get; set; }

    public int End { get; set; }

    public string? Kind { get; set; }

    public string? Type { get; set; }

    public bool? Implicit { get; set; }

    [JsonPropertyName("speaker_mention")]
    public GoldMentionLine? Mention { get; set; }

    public string? Speaker { get; set; }
}
