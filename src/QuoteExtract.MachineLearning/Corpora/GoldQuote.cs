namespace QuoteExtract.MachineLearning.Corpora;

/// <summary>One marked region of a gold document; offsets in UTF-16.</summary>
internal sealed class GoldQuote
{
    public required TextSpan Span { get; init; }

    public required string Kind { get; init; }

    public string? Type { get; init; }

    /// <summary>The full name of the speaker, or the character, or a coreference id; null where not given.</summary>
    public string? Speaker { get; init; }

    /// <summary>The words that name the speaker in the text; empty where not given.</summary>
    public TextSpan Mention { get; init; }
}
