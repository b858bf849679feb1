using System.Runtime.InteropServices;

namespace QuoteExtract.LongTexts;

/// <summary>A name that a speaker has in an earlier window of a long text.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct CarriedName
{
    public ulong Key;
    public int Speaker;

    /// <summary>It is the fullest one of that window.</summary>
    public bool IsFull;
}
