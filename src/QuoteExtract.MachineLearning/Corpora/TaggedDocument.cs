namespace QuoteExtract.Corpora;

/// <summary>A text whose names were tagged. Offsets are UTF-16.</summary>
/// <param name="Id">Unique within its corpus.</param>
/// <param name="Source">The corpus.</param>
/// <param name="Text">The text, put together from its words.</param>
/// <param name="Names">Its names, in the order of their ends.</param>
internal sealed record TaggedDocument(string Id, string Source, string Text, IReadOnlyList<TaggedName> Names);
