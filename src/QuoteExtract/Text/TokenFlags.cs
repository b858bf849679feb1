namespace QuoteExtract.Text;

[Flags]
internal enum TokenFlags : ushort
{
    None = 0,

    /// <summary>Begins with an upper-case letter.</summary>
    Capitalized = 1,

    /// <summary>At least two letters, none of them lower case.</summary>
    AllCapitals = 2,

    /// <summary>Blank space (or the start of the text) stands before it.</summary>
    SpaceBefore = 4,

    /// <summary>First token of a paragraph.</summary>
    ParagraphStart = 8,

    /// <summary>First token of a sentence.</summary>
    SentenceStart = 16,

    /// <summary>An initial (<c>J.</c>) or an abbreviation written with its full stop.</summary>
    Dotted = 32,

    /// <summary>Holds a digit.</summary>
    HasDigit = 64,

    /// <summary>Stands inside a quotation region.</summary>
    Quoted = 128,

    /// <summary>The first token after a line break inside a paragraph.</summary>
    LineStart = 256,

    /// <summary>Contains a lower-case letter.</summary>
    HasLower = 512,

    /// <summary>Holds a hyphen or dash inside.</summary>
    Hyphenated = 1024,

    /// <summary>Begins with an at sign: the name of an account.</summary>
    Handle = 2048,
}
