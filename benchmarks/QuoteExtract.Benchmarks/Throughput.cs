using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace QuoteExtract.Benchmarks;

/// <summary>Characters a second of a benchmark that has run.</summary>
internal static class Throughput
{
    public static double? Of(Summary summary, BenchmarkCase benchmark)
    {
        double? nanoseconds = summary[benchmark]?.ResultStatistics?.Median;
        int characters = Corpus.Documents((CorpusKind)benchmark.Parameters["Kind"]).Sum(text => text.Length);
        return characters / nanoseconds * 1e9;
    }
}
