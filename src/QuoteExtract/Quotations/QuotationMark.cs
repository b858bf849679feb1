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

    /// <summary>Spacing: below 0 it looks like an opener, above 0 like a closer; 5 and more is plain.</summary>
    public readonly int Spacing => CloserFit - OpenerFit;

    private readonly int OpenerFit =>
        Before switch
        {
            MarkEdge.Blank or MarkEdge.Opening => 2,
            MarkEdge.Dash or MarkEdge.Other => 1,
            MarkEdge.Terminal => -1,
            _ => -2,
        }
        + After switch
        {
            MarkEdge.Letter or MarkEdge.Digit => 2,
            MarkEdge.Opening or MarkEdge.Other => 1,
            MarkEdge.Blank => -2,
            _ => 0,
        };

    private readonly int CloserFit =>
        Before switch
        {
            MarkEdge.Terminal => 2,
            MarkEdge.Blank or MarkEdge.Opening => -2,
            _ => 1,
        }
        + After switch
        {
            MarkEdge.Blank or MarkEdge.Terminal => 2,
            MarkEdge.Letter or MarkEdge.Digit => -1,
            _ => 1,
        };
}
