using System.Runtime.InteropServices;

namespace QuoteExtract.Verification;

/// <summary>A part of the claim and the one place of the source where it stands, with changes or without.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Piece
{
    public int ClaimFirst;
    public int ClaimEnd;

    /// <summary>First word in the source's sequence.</summary>
    public int First;

    public int End;

    /// <summary>Its <see cref="WordPair"/>s.</summary>
    public int FirstPair;

    public int PairCount;
}
