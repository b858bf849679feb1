namespace QuoteExtract.MachineLearning.Corpora;

/// <summary>A text with its annotated quotations.</summary>
internal sealed class GoldDocument
{
    public required string Id { get; init; }

    public required string Source { get; init; }

    public required string Text { get; init; }

    public required IReadOnlyList<GoldQuote> Quotes { get; init; }

    public required IReadOnlyList<TextSpan> Unattributed { get; init; }

    public required IReadOnlyList<GoldCharacter> Characters { get; init; }

    /// <summary>Every annotated mention with its coreference id (LitBank).</summary>
    public required IReadOnlyList<(TextSpan Span, string Id)> Entities { get; init; }
}
