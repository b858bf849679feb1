using System.Runtime.InteropServices;

namespace QuoteExtract.Verification;

/// <summary>A word of a claim or source, by what is compared of it.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct FoldedWord
{
    public int Start;
    public int Length;

    /// <summary>Hash of its folded letters; 0 for the border between two sequences, which is like nothing.</summary>
    public ulong Hash;

    public WordTraits Traits;

    public readonly int End => Start + Length;

    public readonly bool Has(WordTraits any) => (Traits & any) != WordTraits.None;
}
