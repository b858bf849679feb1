using System.Runtime.InteropServices;

namespace QuoteExtract.Attribution.Conversation;

/// <summary>How often every other turn around an utterance, which is one voice where two talk, speaks for or against one person.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct VoiceTally
{
    /// <summary>How likely all in all the person speaks the turns, in units of <see cref="RunEvidence.Unit"/>.</summary>
    public int Likely;

    /// <summary>Reporting clauses that name the person.</summary>
    public short Cues;

    /// <summary>Turns decided to be the person's.</summary>
    public short Decided;

    /// <summary>Turns that speak to the person by name.</summary>
    public short Called;

    /// <summary>Turns that speak of the person.</summary>
    public short SpokenOf;
}
