using System.Runtime.InteropServices;

namespace QuoteExtract.Quotations;

/// <summary>A character that may be, or begin, a quotation mark, or is a sign of talk without any.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Sign
{
    public int Start;

    /// <summary>The bits of <see cref="Signs"/>.</summary>
    public uint Kind;

    /// <summary>None for an ampersand, of which it is not known yet what it stands for.</summary>
    public readonly MarkGlyph Glyph => (MarkGlyph)(byte)(Kind >> Signs.GlyphShift);
}
