using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;

namespace QuoteExtract.Extensions.DependencyInjection.Tests;

/// <summary>Who listens sees every document; when nobody does, nothing is allocated. One class: listeners hear the whole process.</summary>
public sealed class TelemetryTests
{
    private const string Text = "\"It floats,\" said Mara Quist. \"It sinks.\" Rain fell on the town for three days. Then: \"Who knows?\"";

    [Fact]
    public void Nothing_is_allocated_when_nobody_listens()
    {
        using ServiceProvider provider = Provider();
        QuoteExtractionService service = provider.GetRequiredService<QuoteExtractionService>();
        using var buffer = new QuoteBuffer();
        for (int i = 0; i < 50; i++)
            service.ExtractQuotes(Text, buffer);

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
            service.ExtractQuotes(Text, buffer);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        allocated.Should().Be(0);
        buffer.Count.Should().Be(3);
    }

    [Fact]
    public void A_meter_listener_sees_what_was_done()
    {
        using ServiceProvider provider = Provider();
        QuoteExtractionService service = provider.GetRequiredService<QuoteExtractionService>();
        var sums = new ConcurrentDictionary<string, double>(StringComparer.Ordinal);
        using var listener = new MeterListener();
        IMeterFactory meters = provider.GetRequiredService<IMeterFactory>();
        listener.InstrumentPublished = (instrument, l) =>
        {
            if (instrument.Meter.Name == QuoteExtractTelemetry.MeterName && ReferenceEquals(instrument.Meter.Scope, meters))
                l.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, _, _) => sums.AddOrUpdate(instrument.Name, value, (_, sum) => sum + value));
        listener.SetMeasurementEventCallback<double>((instrument, value, _, _) => sums.AddOrUpdate(instrument.Name, value, (_, sum) => sum + value));
        listener.Start();

        ExtractionResult result = service.ExtractQuotes(Text);
        using var buffer = new QuoteBuffer();
        service.ExtractQuotes(Text, buffer);
        service.With(new QuoteExtractorOptions { MinimumConfidence = 1 }).ExtractQuotes(Text);

        int unknown = result.Quotes.Count(q => q.Speaker is null);
        sums["quoteextract.documents"].Should().Be(3);
        sums["quoteextract.quotations"].Should().Be(9);
        sums["quoteextract.characters"].Should().Be(3 * Text.Length);
        sums["quoteextract.unknown_speakers"].Should().Be((2 * unknown) + 3, "no speaker is certain");
        sums["quoteextract.duration"].Should().BeGreaterThan(0).And.BeLessThan(60);
    }

    [Fact]
    public void An_activity_listener_sees_a_document()
    {
        using ServiceProvider provider = Provider();
        var seen = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == QuoteExtractTelemetry.ActivitySourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = seen.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);

        provider.GetRequiredService<QuoteExtractionService>().ExtractQuotes(Text);

        Activity activity = seen.Should().ContainSingle().Which;
        activity.OperationName.Should().Be("ExtractQuotes");
        activity.GetTagItem("quoteextract.quotations").Should().Be(3);
        activity.GetTagItem("quoteextract.characters").Should().Be(Text.Length);
        activity.GetTagItem("quoteextract.unknown_speakers").Should().BeOfType<int>();
    }

    private static ServiceProvider Provider() => new ServiceCollection().AddMetrics().AddQuoteExtract().BuildServiceProvider();
}
