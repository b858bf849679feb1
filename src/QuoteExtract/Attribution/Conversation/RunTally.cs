using System.Runtime.InteropServices;

namespace QuoteExtract.Attribution.Conversation;

/// <summary>How often the turns around an utterance speak for or against one person, counted by whether the turn is the utterance's own voice or the other.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct RunTally
{
    /// <summary>Reporting clauses that name the person.</summary>
    public byte CueSame;
    public byte CueOther;

    /// <summary>Turns decided to be the person's.</summary>
    public byte DecidedSame;
    public byte DecidedOther;

    /// <summary>How likely all in all the person speaks the turns of either voice.</summary>
    public float LikelySame;
    public float LikelyOther;

    /// <summary>How likely the person speaks the utterances right before and behind.</summary>
    public float LikelyBefore;
    public float LikelyTwoBefore;
    public float LikelyAfter;
    public float LikelyTwoAfter;

    /// <summary>Turns that speak to the person by name.</summary>
    public byte CalledSame;
    public byte CalledOther;

    /// <summary>Turns that speak of the person.</summary>
    public byte SpokenOf;

    /// <summary>Pronouns of reporting clauses that can stand for the person, and that cannot.</summary>
    public byte GenderFits;
    public byte GenderDiffers;
}
