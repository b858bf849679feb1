using System.Runtime.InteropServices;

namespace QuoteExtract.Attribution.Conversation;

/// <summary>Somebody named around a quotation, with what the candidate ranker thinks of all mentions of that entity together.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct SpeakerOption
{
    public int Entity;

    /// <summary>The strongest of its mentions.</summary>
    public int Mention;
    public int Clause;
    public Relation Relation;
    public byte Rank;

    /// <summary>Whether one of its mentions is the subject of a verb before the quotation.</summary>
    public bool Acts;

    /// <summary>Probability by the ranker.</summary>
    public float Share;

    /// <summary>Share of the strongest mention alone.</summary>
    public float Best;
}
