namespace QuoteExtract.MachineLearning.Tests;

/// <summary>It has no contract name, so no model with it could be saved.</summary>
public sealed class NamelessMapping() : QuoteMapping(QuoteExtractorOptions.Default);
