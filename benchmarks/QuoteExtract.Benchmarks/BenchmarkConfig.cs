using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Loggers;

namespace QuoteExtract.Benchmarks;

/// <summary>Adds characters a second and the share of the kernel; the tables go to <c>benchmarks/results/CPU</c>.</summary>
internal sealed class BenchmarkConfig : ManualConfig
{
    public BenchmarkConfig()
    {
        AddLogger(ConsoleLogger.Default);
        AddColumnProvider(DefaultColumnProviders.Instance);
        AddColumn(new ThroughputColumn(), new KernelShareColumn());
        HideColumns("Ratio", "RatioSD", "Alloc Ratio");
        AddExporter(MarkdownExporter.GitHub);
        AddExporter(new ResultsExporter());
    }
}
