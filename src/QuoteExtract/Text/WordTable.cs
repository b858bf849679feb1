using System.Runtime.CompilerServices;

namespace QuoteExtract.Text;

/// <summary>Words and their classes, found in one probe by the hash that the tokenizer computes. Read-only.</summary>
/// <remarks>
/// A perfect hash by displacement: the highest bits of a word's hash choose an odd factor, which moves the word to a
/// slot that it shares with no other. A slot holds the upper 48 bits of the hash and the number of a set of classes.
/// </remarks>
internal sealed unsafe class WordTable
{
    public const int DisplacementBits = 13;
    public const int SlotBits = 16;

    /// <summary>The bits of a slot that number its set of classes.</summary>
    public const int SetBits = 16;

    private readonly ushort* _displacements;
    private readonly ulong* _slots;
    private readonly ulong* _sets;

    /// <param name="displacements">One for each value of the highest bits of a hash.</param>
    /// <param name="slots">The words.</param>
    /// <param name="sets">The sets of classes; the first of them is empty.</param>
    /// <param name="count">The number of words.</param>
    /// <remarks>The memory is never moved or freed.</remarks>
    public WordTable(ushort* displacements, ulong* slots, ulong* sets, int count)
    {
        _displacements = displacements;
        _slots = slots;
        _sets = sets;
        Count = count;
    }

    /// <summary>The number of words.</summary>
    public int Count { get; }

    /// <summary>The classes of the word with a hash (<see cref="WordHash.Full"/>).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public WordClasses Lookup(ulong hash)
    {
        ulong slot = _slots[SlotOf(hash, _displacements[hash >> (64 - DisplacementBits)])];
        ulong set = slot ^ hash;
        return set >> SetBits == 0 ? (WordClasses)_sets[slot & ((1 << SetBits) - 1)] : WordClasses.None;
    }

    /// <summary>Where a word stands, displaced.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint SlotOf(ulong hash, ushort displacement) => ((uint)(hash >> SetBits) * displacement) >> (32 - SlotBits);
}
