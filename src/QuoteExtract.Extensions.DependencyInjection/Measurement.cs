using System.Diagnostics;

namespace QuoteExtract.Extensions.DependencyInjection;

/// <summary>One document under observation; nothing at all when nobody observes.</summary>
internal readonly struct Measurement : IDisposable
{
    private readonly ExtractionInstruments? _instruments;
    private readonly Activity? _activity;
    private readonly long _started;

    public Measurement(ExtractionInstruments instruments)
    {
        _activity = ExtractionInstruments.StartActivity();
        if (!instruments.AreRead)
            return;
        _instruments = instruments;
        _started = Stopwatch.GetTimestamp();
    }

    /// <summary>Whether the outcome is worth counting.</summary>
    public bool IsObserved => _instruments is not null || _activity is not null;

    public void Finish(int characters, int quotations, int unknownSpeakers)
    {
        _instruments?.Add(characters, quotations, unknownSpeakers, Stopwatch.GetElapsedTime(_started));
        if (_activity is not { IsAllDataRequested: true })
            return;
        _activity.SetTag("quoteextract.characters", characters);
        _activity.SetTag("quoteextract.quotations", quotations);
        _activity.SetTag("quoteextract.unknown_speakers", unknownSpeakers);
    }

    public void Dispose() => _activity?.Dispose();
}
