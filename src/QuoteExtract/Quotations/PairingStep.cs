using System.Runtime.InteropServices;

namespace QuoteExtract.Quotations;

/// <summary>One decision on the trail of a hypothesis.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct PairingStep
{
    /// <summary>The step before it, or -1.</summary>
    public int Previous;

    /// <summary>Index of the mark; for <see cref="PairingAction.EndAll"/>, of the paragraph.</summary>
    public int Where;

    public PairingAction Action;
}
