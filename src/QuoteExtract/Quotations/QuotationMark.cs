using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace QuoteExtract.Quotations;

/// <summary>A mark that may quote: where it stands, what stands beside it, and what each use of it would cost.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct QuotationMark
{
    public int Start;

    /// <summary>Index of its paragraph.</summary>
    public int Paragraph;

    /// <summary>More than 1 for doubled marks and HTML entities.</summary>
    public byte Length;

    public MarkGlyph Glyph;
    public MarkEdge Before;
    public MarkEdge After;
    public MarkHints Hints;

    // Filled in by DocumentStyle, in the unit of PairingCosts.
    public byte OpenCost;
    public byte CloseCost;
    public byte SkipCost;

    public readonly int End => Start + Length;

    public readonly MarkFamily Family => MarkGlyphs.FamilyOf(Glyph);

    public readonly bool Has(MarkHints hint) => (Hints & hint) != MarkHints.None;

    /// <summary>Adds a hint if it is present, without a branch: marks open and close, begin and end paragraphs, as often as not.</summary>
    public void Hint(MarkHints hint, bool present) => Hints |= (MarkHints)(Unsafe.BitCast<bool, byte>(present) * (int)hint);

    /// <summary>Spacing: below 0 it looks like an opener, above 0 like a closer; 5 and more is plain.</summary>
    public readonly int Spacing => SpacingOf[Beside];

    /// <summary>What stands beside it, as one number below <see cref="Besides"/>.</summary>
    public readonly int Beside => ((int)Before * Edges) + (int)After;

    /// <summary>How many <see cref="Beside"/> there are.</summary>
    public const int Besides = Edges * Edges;

    /// <summary>The spacing of every <see cref="Beside"/>.</summary>
    public static ReadOnlySpan<sbyte> Spacings => SpacingOf;

    private const int Edges = (int)MarkEdge.Other + 1;

    /// <summary>
    /// For what stands before, a row of what stands after, in the order of <see cref="MarkEdge"/>. A closer stands
    /// behind a word's end or punctuation and before a blank or punctuation, an opener the other way round.
    /// </summary>
    private static ReadOnlySpan<sbyte> SpacingOf =>
    [
        0, -7, -7, -4, -2, -3, -4, // Blank
        7, 0, 0, 3, 5, 4, 3, // Letter
        7, 0, 0, 3, 5, 4, 3, // Digit
        0, -7, -7, -4, -2, -3, -4, // Opening
        7, 0, 0, 3, 5, 4, 3, // Terminal
        4, -3, -3, 0, 2, 1, 0, // Dash
        4, -3, -3, 0, 2, 1, 0, // Other
    ];
}
