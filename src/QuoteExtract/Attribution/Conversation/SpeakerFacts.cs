using System.Runtime.InteropServices;

namespace QuoteExtract.Attribution.Conversation;

/// <summary>What lists around an utterance say about one of those who may speak it: each list is gone through once for all of them.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct SpeakerFacts
{
    private const int BitsEach = 2;

    private uint _named;
    private int _likely;

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

    /// <summary>Which of the utterances around name it.</summary>
    public readonly int AllNamed => (int)_named;

    /// <summary>Whether an utterance names it: not, of it, or to it.</summary>
    public readonly int Named(NamedWhere where) => Named((int)_named, where);

    /// <summary>The same, of all that name it.</summary>
    public static int Named(int all, NamedWhere where) => (all >> ((int)where * BitsEach)) & ((1 << BitsEach) - 1);

    public void Name(NamedWhere where, bool vocative) => _named |= (vocative ? 2u : 1u) << ((int)where * BitsEach);

    /// <summary>How likely it speaks the two utterances before and the two behind.</summary>
    public readonly int LikelyCode => _likely;

    /// <summary>Takes in how likely it speaks an utterance at some steps from this one, cut into few steps.</summary>
    public void MakeLikely(int offset, int step) => _likely += step * (offset switch
    {
        -1 => ConversationSpace.Likelies * ConversationSpace.Likelies * ConversationSpace.Likelies,
        -2 => ConversationSpace.Likelies * ConversationSpace.Likelies,
        1 => ConversationSpace.Likelies,
        _ => 1,
    });
}
