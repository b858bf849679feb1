namespace QuoteExtract.Extensions.DependencyInjection;

/// <summary>The options of the application's extractor, in the form that configuration and code can fill.</summary>
/// <remarks>Each means what the property of the same name means in <see cref="QuoteExtractorOptions"/>.</remarks>
public sealed class QuoteExtractSettings
{
    /// <inheritdoc cref="QuoteExtractorOptions.MinimumConfidence"/>
    public double MinimumConfidence { get; set; } = QuoteExtractorOptions.Default.MinimumConfidence;

    /// <inheritdoc cref="QuoteExtractorOptions.Kinds"/>
    public QuoteKinds Kinds { get; set; } = QuoteExtractorOptions.Default.Kinds;

    /// <inheritdoc cref="QuoteExtractorOptions.KnownSpeakers"/>
    public IList<KnownSpeakerSettings> KnownSpeakers { get; } = [];

    /// <inheritdoc cref="QuoteExtractorOptions.MarkStyles"/>
    public QuotationMarkStyles MarkStyles { get; set; } = QuoteExtractorOptions.Default.MarkStyles;

    /// <inheritdoc cref="QuoteExtractorOptions.Genre"/>
    public Genre Genre { get; set; } = QuoteExtractorOptions.Default.Genre;

    /// <inheritdoc cref="QuoteExtractorOptions.Language"/>
    public string Language { get; set; } = QuoteExtractorOptions.Default.Language;

    /// <summary>The options that an extractor takes.</summary>
    /// <returns>A copy: later changes of the settings do not reach it.</returns>
    public QuoteExtractorOptions ToOptions() => new()
    {
        MinimumConfidence = MinimumConfidence,
        Kinds = Kinds,
        KnownSpeakers = [.. KnownSpeakers.Select(known => new KnownSpeaker(known.Name) { Aliases = [.. known.Aliases], Gender = known.Gender })],
        MarkStyles = MarkStyles,
        Genre = Genre,
        Language = Language,
    };
}
