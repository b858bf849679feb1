namespace QuoteExtract.Corpora;

/// <summary>A name and what it names.</summary>
internal readonly record struct TaggedName(TextSpan Span, NameTag Tag);
