using System.Runtime.InteropServices;

namespace QuoteExtract.Attribution.Conversation;

/// <summary>A quotation in the narration as the conversation sees it: what stands around and in it, and who is decided to speak.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Utterance
{
    public int Unit;
    public int FirstOption;
    public int OptionCount;
    public int FirstNamed;
    public int NamedCount;

    /// <summary>Mentions before this index stand before it.</summary>
    public int FirstMention;

    public ConversationCue Cue;

    /// <summary>Whether the cue leaves no choice: a label, a signature, a clause inside.</summary>
    public bool Sure;

    /// <summary>How sure the ranker is of the cue, in steps.</summary>
    public byte CueStep;
    public int CueMention;
    public int CueClause;
    public Relation CueRelation;
    public DescriptionForm CueForm;

    /// <summary>Whom the mention of the cue refers to, or -1.</summary>
    public int CueEntity;
    public Gender CueGender;

    /// <summary>Gender of the pronoun that acts beside a quotation without a cue.</summary>
    public Gender BeatGender;

    /// <summary>Whom the reporting clause says it is said to, or -1.</summary>
    public int SaidTo;

    /// <summary>Bucket of what lies between it and the utterance before.</summary>
    public byte Gap;

    /// <summary>Which turn of all it is; quotations of the same paragraph are one turn.</summary>
    public int Turn;
    public byte Length;
    public bool Asks;

    /// <summary>Those who came into question going forward (<see cref="ConversationTable.Likely"/>).</summary>
    public int FirstLikely;
    public int LikelyCount;

    /// <summary>The share of all others together.</summary>
    public float Unlikely;

    /// <summary>Entity decided to speak, or -1.</summary>
    public int Speaker;
    /// <summary>A mention of that entity to point at, or -1.</summary>
    public int SpeakerMention;
    public float Confidence;
}
