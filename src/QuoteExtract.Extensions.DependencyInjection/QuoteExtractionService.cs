namespace QuoteExtract.Extensions.DependencyInjection;

/// <summary>The application's extractor, traced and measured (<see cref="QuoteExtractTelemetry"/>).</summary>
/// <remarks>
/// Thread-safe. When nobody listens it adds a few comparisons to what <see cref="Extractor"/> does, and allocates nothing.
/// </remarks>
public sealed class QuoteExtractionService
{
    private readonly ExtractionInstruments _instruments;

    internal QuoteExtractionService(QuoteExtractor extractor, ExtractionInstruments instruments)
    {
        Extractor = extractor;
        _instruments = instruments;
    }

    /// <summary>The extractor behind it.</summary>
    public QuoteExtractor Extractor { get; }

    /// <summary>The same service with other options, such as those of one request.</summary>
    /// <param name="options">What to look for.</param>
    /// <returns>A service that counts into the same instruments.</returns>
    public QuoteExtractionService With(QuoteExtractorOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new QuoteExtractionService(new QuoteExtractor(options), _instruments);
    }

    /// <inheritdoc cref="QuoteExtractor.ExtractQuotes(string)"/>
    public ExtractionResult ExtractQuotes(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ExtractQuotes(text.AsSpan());
    }

    /// <inheritdoc cref="QuoteExtractor.ExtractQuotes(ReadOnlySpan{char})"/>
    public ExtractionResult ExtractQuotes(ReadOnlySpan<char> text)
    {
        using var measurement = new Measurement(_instruments);
        ExtractionResult result = Extractor.ExtractQuotes(text);
        if (measurement.IsObserved)
            measurement.Finish(text.Length, result.Quotes.Count, result.Quotes.Count(quote => quote.Speaker is null));
        return result;
    }

    /// <inheritdoc cref="QuoteExtractor.ExtractQuotes(ReadOnlySpan{char}, QuoteBuffer)"/>
    public void ExtractQuotes(ReadOnlySpan<char> text, QuoteBuffer buffer) => ExtractQuotes(text, [], buffer);

    /// <inheritdoc cref="QuoteExtractor.ExtractQuotes(ReadOnlySpan{char}, ReadOnlySpan{EntitySpan}, QuoteBuffer)"/>
    public void ExtractQuotes(ReadOnlySpan<char> text, ReadOnlySpan<EntitySpan> entities, QuoteBuffer buffer) => ExtractQuotes(text, entities, buffer, null, CancellationToken.None);

    /// <inheritdoc cref="QuoteExtractor.ExtractQuotes(ReadOnlySpan{char}, ReadOnlySpan{EntitySpan}, QuoteBuffer, IProgress{double}, CancellationToken)"/>
    public void ExtractQuotes(ReadOnlySpan<char> text, ReadOnlySpan<EntitySpan> entities, QuoteBuffer buffer, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        using var measurement = new Measurement(_instruments);
        Extractor.ExtractQuotes(text, entities, buffer, progress, cancellationToken);
        if (measurement.IsObserved)
            measurement.Finish(text.Length, buffer.Count, UnknownSpeakers(buffer));
    }

    private static int UnknownSpeakers(QuoteBuffer buffer)
    {
        int unknown = 0;
        for (int i = 0; i < buffer.Count; i++)
        {
            if (buffer[i].SpeakerId < 0)
                unknown++;
        }

        return unknown;
    }
}
