namespace QuoteExtract.Benchmarks;

/// <summary>The time for a text of a size.</summary>
/// <param name="Bytes">The size of the text, in UTF-16.</param>
/// <param name="Seconds">The fastest run; negative where it was not run.</param>
internal readonly record struct GrowthPoint(long Bytes, double Seconds);
