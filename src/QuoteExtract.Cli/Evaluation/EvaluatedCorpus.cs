namespace QuoteExtract.Cli.Evaluation;

/// <summary>A gold file with everything that happened in its documents.</summary>
internal sealed record EvaluatedCorpus(CorpusScore Score, IReadOnlyList<DocumentScore> Documents);
