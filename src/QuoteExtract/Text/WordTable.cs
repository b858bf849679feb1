using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace QuoteExtract.Text;

/// <summary>Words and their classes, found in one probe by the hash that the tokenizer computes. Read-only.</summary>
/// <remarks>
/// A perfect hash by displacement: the highest bits of a word's hash choose an odd factor, which moves the word to a
/// slot that it shares with no other. A slot holds 22 bits made of the hash and the number of a set of classes, so
/// that the table stays in the cache of a core; a word of no list is taken for a listed one once in some millions.
/// </remarks>
internal sealed unsafe class WordTable
{
    public const int DisplacementBits = 12;
    public const int SlotBits = 16;

    /// <summary>The bits of a slot that number its set of classes.</summary>
    public const int SetBits = 10;

    /// <summary>The bits of a slot that tell its word.</summary>
    public const int PrintBits = 32 - SetBits;

    /// <summary>The lowest bits of a hash, which are not mixed and not looked at.</summary>
    public const int UnusedBits = 16;

    /// <summary>A hash that finds no word.</summary>
    public const ulong NoWord = 0;

    private readonly ushort* _displacements;
    private readonly uint* _slots;
    private readonly ulong* _sets;

    /// <param name="displacements">One for each value of the highest bits of a hash.</param>
    /// <param name="slots">The words.</param>
    /// <param name="sets">The sets of classes; the first of them is empty.</param>
    /// <param name="count">The number of words.</param>
    /// <remarks>The memory is never moved or freed.</remarks>
    public WordTable(ushort* displacements, uint* slots, ulong* sets, int count)
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
        uint slot = _slots[SlotOf(hash, _displacements[hash >> (64 - DisplacementBits)])];
        uint set = slot ^ Print(hash);

        // No branch: what is no word has the first set, which is empty.
        uint found = (uint)((int)((set >> SetBits) - 1) >> 31);
        return (WordClasses)_sets[set & found];
    }

    /// <summary>Has the processor fetch what <see cref="Lookup"/> will read.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Prefetch(ulong hash)
    {
        if (Sse.IsSupported)
            Sse.Prefetch0(_slots + SlotOf(hash, _displacements[hash >> (64 - DisplacementBits)]));
    }

    /// <summary>What a slot holds of a hash, above its set: bits that together with the slot miss no change of one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Print(ulong hash) => (uint)((hash >> UnusedBits) ^ (hash >> (UnusedBits + PrintBits))) << SetBits;

    /// <summary>Where a word stands, displaced.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint SlotOf(ulong hash, ushort displacement) => ((uint)(hash >> UnusedBits) * displacement) >> (32 - SlotBits);
}
