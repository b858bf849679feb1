namespace QuoteExtract.Quotations;

/// <summary>What stands beside a mark.</summary>
internal enum MarkEdge : byte
{
    /// <summary>Blank space, or the edge of the text.</summary>
    Blank,
    Letter,
    Digit,

    /// <summary>An opening bracket.</summary>
    Opening,

    /// <summary>Sentence punctuation or a closing bracket.</summary>
    Terminal,

    Dash,

    /// <summary>A symbol that tells nothing.</summary>
    Other,
}
