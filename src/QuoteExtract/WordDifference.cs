namespace QuoteExtract;

/// <summary>Words of a claim that differ from those of the source.</summary>
/// <param name="Claimed">The words claimed; empty where words of the source are left out.</param>
/// <param name="Source">The words that stand there; empty where words were put in.</param>
public readonly record struct WordDifference(TextSpan Claimed, TextSpan Source);
