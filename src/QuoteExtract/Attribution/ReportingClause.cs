using System.Runtime.InteropServices;

namespace QuoteExtract.Attribution;

/// <summary>A cue and the one who speaks by it.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct ReportingClause
{
    /// <summary>Item of the cue's first word.</summary>
    public int CueItem;

    /// <summary>Item after the cue's last word.</summary>
    public int CueEnd;

    /// <summary>Index of the mention of the speaker, or -1.</summary>
    public int Speaker;

    /// <summary>Index of the mention of the one spoken to, or -1.</summary>
    public int Addressee;

    public int Sentence;
    public ClauseForm Form;
    public CueStrength Strength;

    /// <summary>Said not to be said: "didn't say".</summary>
    public bool Negated;

    /// <summary>"heard Hill say": the speaker is the object of who hears it.</summary>
    public bool Heard;
}
