using System.Runtime.InteropServices;

namespace QuoteExtract.Attribution;

/// <summary>A mention that may be the speaker of a quotation.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Candidate
{
    public int Mention;

    /// <summary>The reporting clause it speaks in, or -1.</summary>
    public int Clause;

    public Relation Relation;

    /// <summary>How many candidates stand nearer on the same side.</summary>
    public int Rank;

    /// <summary>Items between it and the quotation.</summary>
    public int Distance;

    /// <summary>Whether it spoke the quotation before, or the one before that.</summary>
    public Turn Turn;

    /// <summary>Nobody else comes into question: the label of a turn names it, or the clause inside.</summary>
    public bool Sure;

    /// <summary>First of its features in the list.</summary>
    public int FirstFeature;

    public int FeatureCount;
    public float Score;

    /// <summary>Its weight among all answers, up to a common factor.</summary>
    public float Share;
}
