namespace QuoteExtract;

/// <summary>What to look for and what to return. Immutable: share it freely.</summary>
public sealed record QuoteExtractorOptions
{
    /// <summary>The options of <see cref="QuoteExtractor.Default"/>.</summary>
    public static QuoteExtractorOptions Default { get; } = new();

    /// <summary>The least confidence with which a speaker is named; below it the speaker is unknown.</summary>
    /// <value>A probability, 0 to 1. Default: 0.</value>
    /// <remarks>The quotation itself is returned all the same.</remarks>
    public double MinimumConfidence { get; init; }

    /// <summary>The kinds of quotation to return.</summary>
    /// <value>Default: <see cref="QuoteKinds.Speech"/>.</value>
    public QuoteKinds Kinds { get; init; } = QuoteKinds.Speech;

    /// <summary>People known beforehand.</summary>
    /// <value>Default: none.</value>
    /// <remarks>A mention that fits one of their names or aliases resolves to that person. With a list given every speaker is on it, or unknown.</remarks>
    public IReadOnlyList<KnownSpeaker> KnownSpeakers { get; init; } = [];

    /// <summary>The marks that quote.</summary>
    /// <value>Default: <see cref="QuotationMarkStyles.Auto"/>, worked out from each document.</value>
    public QuotationMarkStyles MarkStyles { get; init; }

    /// <summary>What kind of text it is.</summary>
    /// <value>Default: <see cref="Genre.Auto"/>, worked out from each document.</value>
    public Genre Genre { get; init; }

    /// <summary>The language of the text, as a BCP 47 tag.</summary>
    /// <value>Default: <c>en</c>.</value>
    /// <remarks>
    /// Other languages than English find quotations by their marks; speakers are found as far as names and
    /// punctuation carry.
    /// </remarks>
    public string Language { get; init; } = "en";
}
