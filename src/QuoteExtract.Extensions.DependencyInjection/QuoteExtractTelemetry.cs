namespace QuoteExtract.Extensions.DependencyInjection;

/// <summary>The names under which extraction is traced and measured.</summary>
public static class QuoteExtractTelemetry
{
    /// <summary>The activity source: one activity a document, <c>ExtractQuotes</c>.</summary>
    public const string ActivitySourceName = "QuoteExtract";

    /// <summary>
    /// The meter: counters <c>quoteextract.documents</c>, <c>quoteextract.quotations</c>, <c>quoteextract.characters</c> and
    /// <c>quoteextract.unknown_speakers</c>, and the histogram <c>quoteextract.duration</c> in seconds a document.
    /// </summary>
    public const string MeterName = "QuoteExtract";
}
