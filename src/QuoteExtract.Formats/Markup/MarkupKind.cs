namespace QuoteExtract.Formats;

/// <summary>What a marked stretch of text is; of two that begin together, the first of these is outside.</summary>
internal enum MarkupKind
{
    Paragraph,
    Quotation,
    Mention,
    Cue,
}
