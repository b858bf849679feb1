namespace QuoteExtract.Tests.Spec;

/// <summary>A Markdown table: what an example expects, or what was found.</summary>
/// <param name="Columns">The column names.</param>
/// <param name="Rows">The cells, row by row.</param>
public sealed record SpecTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);
