using System.Runtime.InteropServices;

namespace QuoteExtract.Verification;

/// <summary>A marked region of the source, and whose quotation it belongs to.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct QuotedPart
{
    /// <summary>Without the marks.</summary>
    public TextSpan Content;

    public int Quote;

    /// <summary>Index of the speaker, or -1.</summary>
    public int Speaker;

    public float Confidence;

    /// <summary>Whether a quotation stands around it.</summary>
    public bool IsNested;
}
