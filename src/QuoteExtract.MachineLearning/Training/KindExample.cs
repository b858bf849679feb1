namespace QuoteExtract.MachineLearning.Training;

/// <summary>One region: its features, and whether it is speech.</summary>
internal sealed record KindExample(string Document, ulong Features, bool Speech);
