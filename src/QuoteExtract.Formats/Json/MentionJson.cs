namespace QuoteExtract.Formats;

/// <summary>The words that name the speaker of a quotation.</summary>
/// <param name="Start">Where they begin.</param>
/// <param name="End">Where they end.</param>
/// <param name="Text">The words.</param>
/// <param name="Type"><c>name</c>, <c>pronoun</c> or <c>nominal</c>.</param>
public sealed record MentionJson(int Start, int End, string Text, string Type);
