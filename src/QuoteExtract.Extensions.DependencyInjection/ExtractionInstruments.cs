using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace QuoteExtract.Extensions.DependencyInjection;

/// <summary>What is traced and measured.</summary>
internal sealed class ExtractionInstruments
{
    private static readonly string? Version = typeof(ExtractionInstruments).Assembly.GetName().Version?.ToString(3);
    private static readonly ActivitySource Source = new(QuoteExtractTelemetry.ActivitySourceName, Version);

    private readonly Counter<long> _documents;
    private readonly Counter<long> _quotations;
    private readonly Counter<long> _characters;
    private readonly Counter<long> _unknownSpeakers;
    private readonly Histogram<double> _duration;

    /// <param name="meters">Of the application; without one the meter is of the process.</param>
    public ExtractionInstruments(IMeterFactory? meters)
    {
        Meter meter = meters?.Create(QuoteExtractTelemetry.MeterName, Version) ?? new Meter(QuoteExtractTelemetry.MeterName, Version);
        _documents = meter.CreateCounter<long>("quoteextract.documents", "{document}", "Documents read.");
        _quotations = meter.CreateCounter<long>("quoteextract.quotations", "{quotation}", "Quotations found.");
        _characters = meter.CreateCounter<long>("quoteextract.characters", "{character}", "UTF-16 code units read.");
        _unknownSpeakers = meter.CreateCounter<long>("quoteextract.unknown_speakers", "{quotation}", "Quotations whose speaker is unknown.");
        _duration = CreateDuration(meter);
    }

    /// <summary>Whether somebody listens to one of the instruments.</summary>
    public bool AreRead => _documents.Enabled || _quotations.Enabled || _characters.Enabled || _unknownSpeakers.Enabled || _duration.Enabled;

    /// <returns><see langword="null"/> when nobody listens.</returns>
    public static Activity? StartActivity() => Source.StartActivity("ExtractQuotes");

    public void Add(int characters, int quotations, int unknownSpeakers, TimeSpan duration)
    {
        _documents.Add(1);
        _quotations.Add(quotations);
        _characters.Add(characters);
        _unknownSpeakers.Add(unknownSpeakers);
        _duration.Record(duration.TotalSeconds);
    }

    private static Histogram<double> CreateDuration(Meter meter)
    {
        const string Name = "quoteextract.duration";
        const string Description = "Time for one document.";
#if NET10_0_OR_GREATER
        // The usual bounds begin at 5 ms, where nearly every document is done.
        var advice = new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.00005, 0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.05, 0.25, 1] };
        return meter.CreateHistogram(Name, "s", Description, tags: null, advice);
#else
        return meter.CreateHistogram<double>(Name, "s", Description);
#endif
    }
}
