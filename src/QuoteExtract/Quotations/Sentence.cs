using System.Runtime.InteropServices;

namespace QuoteExtract.Quotations;

/// <summary>A sentence of the narration; the quotations in it count as single items.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Sentence
{
    /// <summary>Index of its first item.</summary>
    public int First;

    /// <summary>Index after its last item.</summary>
    public int End;

    /// <summary>The region whose content this is part of, or -1 for the document itself.</summary>
    public int Container;

    /// <summary>Item of the last quotation in it, or -1.</summary>
    public int LastQuotation;

    /// <summary>Number of the paragraph, counted within the narration.</summary>
    public int Paragraph;
}
