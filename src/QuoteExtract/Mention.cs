namespace QuoteExtract;

/// <summary>Words that refer to somebody.</summary>
/// <param name="Span">Where they stand.</param>
/// <param name="Text">The words, as written.</param>
/// <param name="Type">How they refer.</param>
public sealed record Mention(TextSpan Span, string Text, MentionType Type);
