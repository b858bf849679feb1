namespace QuoteExtract.Formats;

/// <summary>A stretch of text to be marked as one element.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Quote">The quotation it belongs to.</param>
internal readonly record struct MarkupRange(int Start, int End, MarkupKind Kind, int Quote);
