using System.Runtime.InteropServices;

namespace QuoteExtract;

/// <summary>A quotation as the engine leaves it in a <see cref="QuoteBuffer"/>.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct QuoteRecord
{
    public TextSpan Span;
    public int FirstPart;
    public int PartCount;
    public QuoteKind Kind;

    /// <summary>Index of the enclosing quotation, or -1.</summary>
    public int Parent;

    /// <summary>Empty where there is none.</summary>
    public TextSpan Cue;

    /// <summary>Empty where there is none.</summary>
    public TextSpan Mention;

    public MentionType MentionType;

    /// <summary>Index of the speaker record, or -1.</summary>
    public int Speaker;

    /// <summary>Index of the speaker record that it is said to, or -1.</summary>
    public int Addressee;

    public float Confidence;

    /// <summary>How sure the addressee is, 0 to 1.</summary>
    public float AddresseeConfidence;

    public Evidence Evidence;
}
