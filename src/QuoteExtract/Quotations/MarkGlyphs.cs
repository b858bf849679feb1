namespace QuoteExtract.Quotations;

/// <summary>What each glyph is by itself, before the document is looked at.</summary>
internal static class MarkGlyphs
{
    /// <summary>The <see cref="MarkFamily"/> of each glyph: asked too often to be worked out.</summary>
    private static ReadOnlySpan<byte> Families =>
    [
        0, 0, 0, 0, 0, 0, 0, 0,
        1, 1, 1, 1, 1, 1,
        2, 2, 3, 3, 4, 4, 5, 5,
    ];

    public static MarkFamily FamilyOf(MarkGlyph glyph) => (MarkFamily)Families[(int)glyph];

    /// <summary>The style of each glyph, likewise.</summary>
    private static ReadOnlySpan<byte> Styles =>
    [
        1, 1, 1, 1, 2, 2, 2, 2,
        4, 4, 8, 8, 8, 8,
        16, 16, 16, 16, 32, 32, 32, 32,
    ];

    public static QuotationMarkStyles StyleOf(MarkGlyph glyph) => (QuotationMarkStyles)Styles[(int)glyph];

    public static bool IsStraight(MarkGlyph glyph) =>
        glyph is MarkGlyph.StraightDouble or MarkGlyph.StraightSingle or MarkGlyph.DoubledApostrophe;

    /// <summary>1 for a glyph drawn to open, -1 for one drawn to close, 0 for either.</summary>
    public static int DirectionOf(MarkGlyph glyph) => glyph switch
    {
        MarkGlyph.StraightDouble or MarkGlyph.StraightSingle or MarkGlyph.DoubledApostrophe => 0,
        MarkGlyph.RightDouble or MarkGlyph.RightSingle or MarkGlyph.RightGuillemet or MarkGlyph.RightAngle
            or MarkGlyph.RightCorner or MarkGlyph.RightWhiteCorner => -1,
        _ => 1,
    };

    public static MarkGlyph Of(char c) => c switch
    {
        '"' or '\uFF02' or '\u2033' => MarkGlyph.StraightDouble,
        '\u201C' => MarkGlyph.LeftDouble,
        '\u201D' => MarkGlyph.RightDouble,
        '\u201E' => MarkGlyph.LowDouble,
        '\u201F' => MarkGlyph.ReversedDouble,
        '\'' => MarkGlyph.StraightSingle,
        '`' => MarkGlyph.Backtick,
        '\u2018' => MarkGlyph.LeftSingle,
        '\u2019' => MarkGlyph.RightSingle,
        '\u201A' => MarkGlyph.LowSingle,
        '\u201B' => MarkGlyph.ReversedSingle,
        '\u00AB' => MarkGlyph.LeftGuillemet,
        '\u00BB' => MarkGlyph.RightGuillemet,
        '\u2039' => MarkGlyph.LeftAngle,
        '\u203A' => MarkGlyph.RightAngle,
        '\u300C' => MarkGlyph.LeftCorner,
        '\u300D' => MarkGlyph.RightCorner,
        '\u300E' => MarkGlyph.LeftWhiteCorner,
        '\u300F' => MarkGlyph.RightWhiteCorner,
        _ => MarkGlyph.None,
    };
}
