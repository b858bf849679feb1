using System.Runtime.InteropServices;

namespace QuoteExtract.Attribution.Conversation;

/// <summary>Somebody who may well speak an utterance, as it was seen last.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct LikelySpeaker
{
    public int Entity;

    /// <summary>A mention to point at, or -1.</summary>
    public int Mention;

    /// <summary>How likely.</summary>
    public float Share;
}
