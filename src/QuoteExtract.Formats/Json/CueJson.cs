namespace QuoteExtract.Formats;

/// <summary>The reporting words of a quotation.</summary>
/// <param name="Start">Where they begin.</param>
/// <param name="End">Where they end.</param>
/// <param name="Text">The words.</param>
public sealed record CueJson(int Start, int End, string Text);
