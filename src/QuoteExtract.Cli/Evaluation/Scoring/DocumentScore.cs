namespace QuoteExtract.Cli.Evaluation;

/// <summary>Everything that happened in one document.</summary>
internal sealed record DocumentScore(GoldDocument Document, IReadOnlyList<GoldOutcome> Gold, IReadOnlyList<PredictedOutcome> Predicted);
