namespace QuoteExtract.Attribution;

/// <summary>Where a candidate stands as seen from the quotation.</summary>
internal enum Relation : byte
{
    After,
    AfterBeyondQuotation,
    Before,
    BeforeBeyondQuotation,
    Between,
    NextSentence,
    NextParagraph,
    PreviousSentence,
    EarlierSentence,
    EndOfPreviousParagraph,
    PreviousParagraph,
    EarlierParagraph,

    /// <summary>The speaker of the quotation before, named too far away to be a candidate otherwise.</summary>
    PreviousSpeaker,

    /// <summary>A label inside the marks: "HILL: I went."</summary>
    InsideMarks,

    /// <summary>A name behind a dash: "I went." — Hugh Hill</summary>
    Signature,

    Count,
}
