namespace QuoteExtract.MachineLearning.Training;

/// <summary>A piece of a document: its features, and whether it is fiction.</summary>
internal sealed record GenreExample(int[] Features, bool Fiction);
