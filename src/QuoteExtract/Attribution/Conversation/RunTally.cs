using System.Runtime.InteropServices;

namespace QuoteExtract.Attribution.Conversation;

/// <summary>What the turns around an utterance say for or against one person, counted by whether the turn is the utterance's own voice or the other.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct RunTally
{
    public VoiceTally Same;
    public VoiceTally Other;

    /// <summary>Pronouns of reporting clauses that can stand for the person, and that cannot.</summary>
    public int GenderFits;
    public int GenderDiffers;
}
