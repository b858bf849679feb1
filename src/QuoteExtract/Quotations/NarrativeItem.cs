using System.Runtime.InteropServices;

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

    public readonly bool IsQuotation => Region >= 0;
}
