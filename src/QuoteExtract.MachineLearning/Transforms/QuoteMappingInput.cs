using Microsoft.ML.Data;

namespace QuoteExtract.MachineLearning;

/// <summary>The row that a <see cref="QuoteMapping"/> reads.</summary>
public sealed class QuoteMappingInput
{
    internal const string TextColumn = "QuoteExtract.Text";

    /// <summary>The document.</summary>
    [ColumnName(TextColumn)]
    public string? Text { get; set; }
}
