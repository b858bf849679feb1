using System.Runtime.InteropServices;

namespace QuoteExtract.Quotations;

/// <summary>One marked region: from an opening mark to the closing one, or to where an unclosed one ends.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct QuotationRegion
{
    /// <summary>Offset of the opening mark (or dialogue dash).</summary>
    public int Start;

    /// <summary>Just after the closing mark, or after the last character that is not blank.</summary>
    public int End;

    /// <summary>Just after the opening mark and the blanks that belong to it.</summary>
    public int ContentStart;

    /// <summary>Before the closing mark and the blanks that belong to it.</summary>
    public int ContentEnd;

    /// <summary>Index of the innermost region around it, or -1. Regions are in order of <see cref="Start"/>, outer first.</summary>
    public int Parent;

    /// <summary>Index of the region of an earlier paragraph that this one goes on with (its marks open again), or -1.</summary>
    public int Continues;

    /// <summary>0 for an outermost region.</summary>
    public int Depth;

    /// <summary>Index of the paragraph it begins in.</summary>
    public int Paragraph;

    public QuotationMarkStyles Style;
    public RegionFlags Flags;
    public QuoteKind Kind;
}
