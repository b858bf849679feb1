namespace QuoteExtract.Benchmarks;

/// <summary>One thing that the quick run measures.</summary>
/// <param name="Name">As it stands in the table.</param>
/// <param name="Action">Does it once, on a text.</param>
internal sealed record QuickSubject(string Name, Func<string, long> Action);
