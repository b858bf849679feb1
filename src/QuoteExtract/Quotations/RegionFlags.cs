namespace QuoteExtract.Quotations;

[Flags]
internal enum RegionFlags : byte
{
    None = 0,

    /// <summary>No closing mark: it ends where its paragraph (or the line of dialogue) does.</summary>
    Unclosed = 1,

    /// <summary>Its paragraph ends without a closing mark and the next one opens again.</summary>
    GoesOn = 2,

    /// <summary>Begun by a dialogue dash.</summary>
    Dash = 4,

    /// <summary>A paragraph break stands inside, without a mark that opens again.</summary>
    SpansParagraphs = 8,

    /// <summary>A turn behind its label, without marks of its own.</summary>
    Transcript = 16,
}
