using BenchmarkDotNet.Attributes;

namespace QuoteExtract.Benchmarks;

/// <summary>Claims against sources of all kinds: a source read anew each time, and one made ready.</summary>
[MemoryDiagnoser]
public class VerifyBenchmarks
{
    private const int ClaimLength = 160;
    private string _text = "";
    private string _verbatim = "";
    private string _altered = "";
    private VerificationSource _source = new("");

    [Params(CorpusKind.ShortArticle, CorpusKind.LongArticle, CorpusKind.Hostile)]
    public CorpusKind Kind { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _text = Corpus.Text(Kind);
        _source = new VerificationSource(_text);

        // Words from the middle, whole ones.
        int start = _text.IndexOf(' ', _text.Length / 2) + 1;
        _verbatim = _text[start.._text.IndexOf(' ', start + ClaimLength)];
        string[] words = _verbatim.Split(' ');
        words[words.Length / 2] = "zeppelins";
        _altered = string.Join(' ', words);
    }

    [Benchmark(Baseline = true, Description = "words (kernel)")]
    public uint Words() => Kernels.HashWords(_text);

    [Benchmark(Description = "verbatim, source as text")]
    public QuoteVerification Text() => QuoteVerifier.Verify(_verbatim, _text);

    [Benchmark(Description = "verbatim, source made ready")]
    public QuoteVerification Ready() => QuoteVerifier.Verify(_verbatim, _source, null);

    [Benchmark(Description = "altered, source made ready")]
    public QuoteVerification Altered() => QuoteVerifier.Verify(_altered, _source, null);

    [Benchmark(Description = "altered, with a speaker, source made ready")]
    public QuoteVerification Speaker() => QuoteVerifier.Verify(_altered, _source, "Ann Moss");
}
