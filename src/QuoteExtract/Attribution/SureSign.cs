namespace QuoteExtract.Attribution;

/// <summary>Signs of a speaker that leave no choice. How often each is right is learned.</summary>
internal enum SureSign : byte
{
    None,

    /// <summary>The label before a turn of a transcript.</summary>
    Label,

    /// <summary>The label inside the marks: "HILL: I went."</summary>
    InnerLabel,

    /// <summary>A reporting clause inside a turn of dash dialogue.</summary>
    InnerClause,

    /// <summary>The name behind a dash that ends the line: "I went." — Hugh Hill</summary>
    Signature,

    Count,
}
