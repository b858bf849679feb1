namespace QuoteExtract.Corpora;

/// <summary>A mention and the coreference id of whom it means.</summary>
internal readonly record struct GoldEntity(TextSpan Span, string Id);
