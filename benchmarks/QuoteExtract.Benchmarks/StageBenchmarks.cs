using BenchmarkDotNet.Attributes;

namespace QuoteExtract.Benchmarks;

/// <summary>Every stage by itself, over what the stages before it left; the kernel beside them.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private Stages _stages = new("");
    private string _text = "";

    [Params(CorpusKind.Press, CorpusKind.LongArticle, CorpusKind.Novel, CorpusKind.Dialogue)]
    public CorpusKind Kind { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _text = string.Concat(Corpus.Documents(Kind));
        _stages = new Stages(_text);
    }

    [GlobalCleanup]
    public void Cleanup() => _stages.Dispose();

    [Benchmark(Baseline = true, Description = "words (kernel)")]
    public uint Words() => Kernels.HashWords(_text);

    [Benchmark(Description = "quotations")]
    public long Quotations() => _stages.Quotations();

    [Benchmark(Description = "tokens")]
    public long Tokens() => _stages.Tokens();

    [Benchmark(Description = "kinds")]
    public long Kinds() => _stages.Kinds();

    [Benchmark(Description = "narration")]
    public long Narration() => _stages.Narration();

    [Benchmark(Description = "mentions")]
    public long Mentions() => _stages.Mentions();

    [Benchmark(Description = "mentions and speakers")]
    public long MentionsAndSpeakers() => _stages.MentionsAndSpeakers();

    [Benchmark(Description = "clauses")]
    public long Clauses() => _stages.Clauses();
}
