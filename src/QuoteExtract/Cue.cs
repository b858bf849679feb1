namespace QuoteExtract;

/// <summary>The words that report: "said", "according to", a colon.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">Its text, as written.</param>
public sealed record Cue(TextSpan Span, string Text);
