namespace QuoteExtract.Cli.Evaluation;

/// <summary>A resolved speaker and every place that mentions it.</summary>
internal sealed record PredictedSpeaker(string Name, IReadOnlyList<TextSpan> Mentions);
