namespace QuoteExtract.Verification;

/// <summary>A claim and a source, as texts and as words.</summary>
internal readonly ref struct Texts
{
    public Texts(ReadOnlySpan<char> claimText, ReadOnlySpan<FoldedWord> claim, ReadOnlySpan<char> sourceText, ReadOnlySpan<FoldedWord> source)
    {
        ClaimText = claimText;
        Claim = claim;
        SourceText = sourceText;
        Source = source;
    }

    public ReadOnlySpan<char> ClaimText { get; }

    public ReadOnlySpan<FoldedWord> Claim { get; }

    public ReadOnlySpan<char> SourceText { get; }

    public ReadOnlySpan<FoldedWord> Source { get; }
}
