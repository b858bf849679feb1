using System.Runtime.InteropServices;

namespace QuoteExtract.Attribution;

/// <summary>A quotation as one decision: its marked regions, and who is found to have said it.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct QuoteUnit
{
    /// <summary>Index of its first entry in the list of parts; each entry is a region.</summary>
    public int FirstPart;

    public int PartCount;

    /// <summary>The region around it, or -1.</summary>
    public int Container;

    /// <summary>Item of its first part.</summary>
    public int FirstItem;

    /// <summary>Item of its last part.</summary>
    public int LastItem;

    public QuoteKind Kind;

    /// <summary>Whether a reporting clause stands between its parts.</summary>
    public bool Split;

    /// <summary>Index of the mention chosen, or -1.</summary>
    public int Mention;

    /// <summary>Entity that a conversation found to speak; -1 where the mention alone tells.</summary>
    public int Speaker;

    /// <summary>Index of the reporting clause that the choice rests on, or -1.</summary>
    public int Clause;

    /// <summary>Entity that it is said to, or -1.</summary>
    public int Addressee;

    public float Confidence;

    /// <summary>How sure the addressee is, 0 to 1.</summary>
    public float AddresseeConfidence;

    public Evidence Evidence;
}
