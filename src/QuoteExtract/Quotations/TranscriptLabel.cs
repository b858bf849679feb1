using System.Runtime.InteropServices;

namespace QuoteExtract.Quotations;

/// <summary>What stands before the colon at the head of a paragraph, if it can be a speaker's label.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct TranscriptLabel
{
    /// <summary>Index of the paragraph.</summary>
    public int Paragraph;

    /// <summary>The first character behind the colon and its blanks.</summary>
    public int Speech;

    /// <summary>Hash of the last word of the name: short forms of a label share it.</summary>
    public uint Key;

    /// <summary>Every letter of the name is a capital.</summary>
    public bool Capitals;

    /// <summary>Its words are a name by all that is known of them.</summary>
    public bool Named;

    /// <summary>Its words may be a name or an office (HOST, THE COURT), and may be the heading of a list as well.</summary>
    public bool Possible;

    /// <summary>A quotation in marks follows.</summary>
    public bool Marked;

    /// <summary>What follows ends like a sentence.</summary>
    public bool Ends;

    /// <summary>What follows addresses somebody or asks.</summary>
    public bool Talks;

    /// <summary>Index of the first label with the same key.</summary>
    public int Same;

    /// <summary>How many labels have the key; kept with the first of them.</summary>
    public int Count;
}
