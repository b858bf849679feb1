using BenchmarkDotNet.Attributes;

namespace QuoteExtract.Benchmarks;

/// <summary>The whole extraction beside the word-hash kernel, on every kind of text.</summary>
[MemoryDiagnoser]
public class ExtractionBenchmarks
{
    private readonly QuoteBuffer _buffer = new();
    private readonly QuotationsOnly _quotations = new();

    // Made once: making them would count as memory of what is measured.
    private readonly Func<string, long> _findQuotations;
    private readonly Func<string, long> _extract;
    private string[] _texts = [];

    public ExtractionBenchmarks()
    {
        _findQuotations = _quotations.Count;
        _extract = text =>
        {
            QuoteExtractor.Default.ExtractQuotes(text, _buffer);
            return _buffer.Count;
        };
    }

    [ParamsAllValues]
    public CorpusKind Kind { get; set; }

    [GlobalSetup]
    public void Setup() => _texts = Corpus.Documents(Kind);

    [GlobalCleanup]
    public void Cleanup()
    {
        _buffer.Dispose();
        _quotations.Dispose();
    }

    [Benchmark(Baseline = true, Description = "words (kernel)")]
    public long Words() => Each(text => Kernels.HashWords(text));

    [Benchmark(Description = "marks by Regex")]
    public long MarksByRegex() => Each(text => Kernels.CountMarksByRegex(text));

    [Benchmark(Description = "marks")]
    public long Marks() => Each(text => Kernels.CountMarks(text));

    [Benchmark(Description = "quotations only")]
    public long Quotations() => Each(_findQuotations);

    [Benchmark(Description = "extraction, buffer")]
    public long Buffer() => Each(_extract);

    [Benchmark(Description = "extraction, result")]
    public long Result() => Each(text => QuoteExtractor.Default.ExtractQuotes(text).Quotes.Count);

    private long Each(Func<string, long> action)
    {
        long sum = 0;
        foreach (string text in _texts)
            sum += action(text);
        return sum;
    }
}
