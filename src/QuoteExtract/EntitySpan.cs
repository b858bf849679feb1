namespace QuoteExtract;

/// <summary>A name that the caller knows to stand in the text, found by another tool or by hand.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Type">What it names.</param>
public readonly record struct EntitySpan(TextSpan Span, EntityType Type);
