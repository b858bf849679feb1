namespace QuoteExtract.Tests.Properties;

/// <summary>A result broke a promise of the library.</summary>
internal sealed class InvariantException(string promise) : Exception($"Does not hold: {promise}.");
