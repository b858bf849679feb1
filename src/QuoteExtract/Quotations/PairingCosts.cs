namespace QuoteExtract.Quotations;

/// <summary>What each departure from well-formed marks costs, in tenths. Set by hand, all in one place.</summary>
internal static class PairingCosts
{
    /// <summary>Most that a use of one mark can cost.</summary>
    public const int Prohibitive = 200;

    /// <summary>For each step of spacing evidence that a use goes against.</summary>
    public const int Spacing = 5;

    /// <summary>The same, for a glyph that has a direction of its own.</summary>
    public const int SpacingOfDirected = 2;

    /// <summary>To use a glyph against its direction.</summary>
    public const int Direction = 30;

    /// <summary>To leave a mark unused that can hardly be anything else.</summary>
    public const int Skip = 32;

    /// <summary>To leave the mark after a digit unused: inches, seconds.</summary>
    public const int SkipMeasure = 10;

    /// <summary>To use, or leave unused, a straight mark with a blank on either side: ditto marks.</summary>
    public const int Adrift = 8;
    public const int SkipAdrift = 10;

    /// <summary>To leave a closing guillemet unused that begins a paragraph: a bullet.</summary>
    public const int SkipBullet = 4;

    /// <summary>To leave a single opener unused.</summary>
    public const int SkipSingleOpener = 14;

    /// <summary>To leave an elision unused.</summary>
    public const int SkipElision = 2;

    /// <summary>To leave an apostrophe at a word's end unused: plural possessives, dropped letters.</summary>
    public const int SkipTrailing = 4;

    /// <summary>To leave a single mark after punctuation unused.</summary>
    public const int SkipSingleCloser = 25;

    /// <summary>To open with an elision, or close with a plural possessive.</summary>
    public const int Elision = 15;

    public const int AfterS = 4;

    /// <summary>To open single marks outside others where the document quotes with double ones.</summary>
    public const int SecondarySingle = 10;

    /// <summary>To open with a mark that nothing follows.</summary>
    public const int OpenAtParagraphEnd = 40;

    /// <summary>Straight closed by curly, and the like.</summary>
    public const int UnlikeGlyphs = 8;

    /// <summary>To close at once what was just opened.</summary>
    public const int Empty = 10;

    /// <summary>To open a family that is open already, as the innermost or further out.</summary>
    public const int NestLikeInnermost = 24;
    public const int NestLike = 4;

    /// <summary>To leave an opened mark unclosed at the end of its paragraph.</summary>
    public const int Unclosed = 25;
    public const int UnclosedSingle = 35;

    /// <summary>To close a mark with one still open inside.</summary>
    public const int CloseOver = 30;

    /// <summary>To go on in the next paragraph: by a mark that opens again, or by none.</summary>
    public const int Reopen = 3;
    public const int StrayBreak = 20;

    /// <summary>A hypothesis this much worse than the best is given up.</summary>
    public const int Hopeless = 56;

    /// <summary>
    /// A paragraph ends the search when nothing else comes as near to the best as this. To leave a plain mark unused is
    /// farther off: no paragraph that is paired at once tries it either.
    /// </summary>
    public const int Settled = Skip;
}
