namespace QuoteExtract;

/// <summary>Where words refer to somebody, and how.</summary>
/// <param name="Span">The words.</param>
/// <param name="Type">How they refer.</param>
public readonly record struct MentionSpan(TextSpan Span, MentionType Type);
