namespace QuoteExtract.Quotations;

/// <summary>The shape of a mark, however it is written (character, doubled characters or HTML entity).</summary>
internal enum MarkGlyph : byte
{
    None,
    StraightDouble,
    DoubledApostrophe,
    DoubledBacktick,
    LeftDouble,
    RightDouble,
    LowDouble,
    ReversedDouble,
    StraightSingle,
    Backtick,
    LeftSingle,
    RightSingle,
    LowSingle,
    ReversedSingle,
    LeftGuillemet,
    RightGuillemet,
    LeftAngle,
    RightAngle,
    LeftCorner,
    RightCorner,
    LeftWhiteCorner,
    RightWhiteCorner,
    Count,
}
