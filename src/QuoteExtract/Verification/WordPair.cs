namespace QuoteExtract.Verification;

/// <summary>A word of the claim and what stands for it in the source; -1 where there is nothing.</summary>
internal readonly record struct WordPair(int Claim, int Source);
