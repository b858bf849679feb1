using BenchmarkDotNet.Attributes;

namespace QuoteExtract.Benchmarks;

/// <summary>The whole extraction beside the word-hash kernel, on every kind of text.</summary>
[MemoryDiagnoser]
public class ExtractionBenchmarks
{
    private readonly QuoteBuffer _buffer = new();
    private readonly QuotationsOnly _quotations = new();
    private string _text = "";

    [ParamsAllValues]
    public CorpusKind Kind { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _text = Corpus.Text(Kind);
        QuoteExtractor.Default.ExtractQuotes(_text, _buffer);
    }

    [GlobalCleanup]
    public void Cleanup()
    {
        _buffer.Dispose();
        _quotations.Dispose();
    }

    [Benchmark(Baseline = true, Description = "words (kernel)")]
    public uint Words() => Kernels.HashWords(_text);

    [Benchmark(Description = "marks by Regex")]
    public int MarksByRegex() => Kernels.CountMarksByRegex(_text);

    [Benchmark(Description = "marks")]
    public int Marks() => Kernels.CountMarks(_text);

    [Benchmark(Description = "quotations only")]
    public long Quotations() => _quotations.Count(_text);

    [Benchmark(Description = "extraction, buffer")]
    public int Buffer()
    {
        QuoteExtractor.Default.ExtractQuotes(_text, _buffer);
        return _buffer.Count;
    }

    [Benchmark(Description = "extraction, result")]
    public ExtractionResult Result() => QuoteExtractor.Default.ExtractQuotes(_text);
}
