using QuoteExtract.Verification;

namespace QuoteExtract;

/// <summary>What a thread keeps from one verification to the next.</summary>
internal sealed class VerifierMemory
{
    public QuoteBuffer Quotes { get; private set; } = new();

    public SourceWords Source { get; private set; } = new();

    public ClaimChecker Checker { get; private set; } = new();

    public long Work { get; set; }

    public void GiveBack()
    {
        Quotes.Dispose();
        Source.Dispose();
        Checker.Dispose();
        Quotes = new QuoteBuffer();
        Source = new SourceWords();
        Checker = new ClaimChecker();
    }
}
