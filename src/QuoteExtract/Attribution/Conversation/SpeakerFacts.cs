using System.Runtime.InteropServices;

namespace QuoteExtract.Attribution.Conversation;

/// <summary>What lists around an utterance say about one of those who may speak it: each list is gone through once for all of them.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct SpeakerFacts
{
    private const int BitsEach = 2;

    private uint _named;

    /// <summary>Index of the option of the utterance that it is, or -1.</summary>
    public int Option;

    /// <summary>How many turns ago it spoke.</summary>
    public byte Turn;

    /// <summary>How many who fit the pronoun spoke since.</summary>
    public byte FittingTurn;

    /// <summary>How many who fit the pronoun were named since.</summary>
    public byte FittingRank;

    /// <summary>How many of the latest utterances it spoke.</summary>
    public byte Spoken;

    /// <summary>Whether an utterance names it: not, of it, or to it.</summary>
    public readonly int Named(NamedWhere where) => (int)(_named >> ((int)where * BitsEach)) & ((1 << BitsEach) - 1);

    public void Name(NamedWhere where, bool vocative) => _named |= (vocative ? 2u : 1u) << ((int)where * BitsEach);
}
