namespace QuoteExtract.Text;

internal enum TokenKind : byte
{
    /// <summary>Letters, with inner apostrophes, hyphens and the full stops of initials and abbreviations.</summary>
    Word,

    Number,

    /// <summary>One punctuation mark or symbol, or a run of the same one (<c>...</c>, <c>--</c>).</summary>
    Punctuation,

    /// <summary>A character that can be a quotation mark.</summary>
    QuotationMark,

    /// <summary>The <c>'s</c> or bare apostrophe of a possessive.</summary>
    PossessiveSuffix,
}
