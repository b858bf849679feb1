using System.Runtime.InteropServices;
using QuoteExtract.Text;

namespace QuoteExtract.Quotations;

/// <summary>One step of the narration: a token, or a whole quotation standing in it.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct NarrativeItem
{
    /// <summary>Index of the token; for a quotation, of its first token.</summary>
    public int Token;

    /// <summary>Index of the quotation region, or -1 for a token.</summary>
    public int Region;

    /// <summary>Index of the sentence.</summary>
    public int Sentence;

    /// <summary>Of the token, for a quotation 0. This and what follows spares those who ask the way to the token.</summary>
    public int Length;

    /// <summary>Of the token, for a quotation none.</summary>
    public WordClasses Classes;

    /// <summary>The first character of punctuation; NUL for what is none.</summary>
    public char Mark;

    /// <summary>Of the token, for a quotation none.</summary>
    public TokenFlags Flags;

    /// <summary>Of the token; a quotation is neither word nor punctuation.</summary>
    public TokenKind Kind;

    /// <summary>What it is to who passes by.</summary>
    public PathStep Step;

    public readonly bool IsQuotation => Region >= 0;
}
