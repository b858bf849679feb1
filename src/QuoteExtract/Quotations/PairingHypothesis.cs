using System.Runtime.InteropServices;

namespace QuoteExtract.Quotations;

/// <summary>One way to read the marks so far.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct PairingHypothesis
{
    public OpenMarks Open;
    public int Depth;
    public int Cost;

    /// <summary>The glyphs that are open, as one number.</summary>
    public uint Glyphs;

    /// <summary>Last step of its trail, or -1.</summary>
    public int Trail;

    /// <summary>The step just taken; it joins the trail if the hypothesis survives. Nothing is kept of a skip.</summary>
    public PairingStep Step;

    /// <summary>A paragraph ended with marks open, and no mark has been seen since.</summary>
    public bool AfterBreak;

    /// <summary>A whole paragraph without a mark lies between: nothing opens again after it.</summary>
    public bool OverParagraph;

    /// <summary>The outermost mark has just opened again, so the next mark should open the second again.</summary>
    public bool Reopening;
}
