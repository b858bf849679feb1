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

    /// <summary>Item of the last verb before the quotation, other than of reporting, that it is the subject of; or -1.</summary>
    public int Verb;

    /// <summary>What the way from it to the quotation leads over.</summary>
    public CandidatePath Path;

    /// <summary>Whether it spoke the quotation before, or the one before that.</summary>
    public Turn Turn;

    /// <summary>What makes that nobody else comes into question.</summary>
    public SureSign Sure;

    /// <summary>First of the codes that answer about it, in the list.</summary>
    public int FirstCode;

    public float Score;

    /// <summary>Its weight among all answers, up to a common factor.</summary>
    public float Share;
}
