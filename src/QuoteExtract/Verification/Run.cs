using System.Runtime.InteropServices;

namespace QuoteExtract.Verification;

/// <summary>Words of the claim that stand in the source, one after another.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Run
{
    public int Claim;
    public int Source;
    public int Length;

    /// <summary>How much it tells, with what its place is worth.</summary>
    public int Score;
}
