namespace QuoteExtract.Quotations;

[Flags]
internal enum MarkHints : byte
{
    None = 0,

    /// <summary>An apostrophe for left-out letters or digits: <c>'tis</c>, <c>'80s</c>, <c>'n'</c>.</summary>
    Elision = 1,

    /// <summary>After an s, as in a plural possessive.</summary>
    AfterS = 2,

    /// <summary>First character of its paragraph.</summary>
    ParagraphStart = 4,

    /// <summary>Nothing but marks follows in its paragraph.</summary>
    ParagraphEnd = 8,

    /// <summary>What follows begins in upper case.</summary>
    BeforeUpper = 16,

    /// <summary>Written against another mark before it: a run of marks.</summary>
    Adjacent = 32,

    /// <summary>By its costs it opens, and does nothing else.</summary>
    PlainOpener = 64,

    /// <summary>By its costs it closes, and does nothing else.</summary>
    PlainCloser = 128,
}
