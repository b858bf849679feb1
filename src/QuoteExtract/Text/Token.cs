using System.Runtime.InteropServices;

namespace QuoteExtract.Text;

/// <summary>A word, number or single punctuation mark of the text.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Token
{
    /// <summary>UTF-16 offset into the caller's text.</summary>
    public int Start;

    public int Length;

    /// <summary>Hash of the case-folded word (<see cref="WordHash"/>); 0 for what is not a word.</summary>
    public uint Hash;

    public TokenKind Kind;

    public TokenFlags Flags;

    /// <summary>Filled in by the lexicon; <see cref="WordClasses.None"/> for an unknown word.</summary>
    public WordClasses Classes;

    public readonly int End => Start + Length;

    public readonly bool Is(WordClasses any) => (Classes & any) != WordClasses.None;

    public readonly bool Has(TokenFlags any) => (Flags & any) != TokenFlags.None;
}
