using System.Numerics;
using System.Runtime.CompilerServices;
using QuoteExtract.Text;

namespace QuoteExtract.Lexicon;

/// <summary>Words and their classes, found by the hash that the tokenizer has computed already. Read-only once built.</summary>
internal sealed class WordTable
{
    private const int LengthBits = 8;
    private const int LongestWord = (1 << LengthBits) - 1;

    private readonly Slot[] _slots;
    private readonly char[] _keys;
    private readonly int _mask;

    private WordTable(Slot[] slots, char[] keys, int count)
    {
        _slots = slots;
        _keys = keys;
        _mask = slots.Length - 1;
        Count = count;
    }

    /// <summary>The number of words.</summary>
    public int Count { get; }

    public WordClasses Lookup(uint hash, ReadOnlySpan<char> word)
    {
        int i = (int)Spread(hash) & _mask;
        while (true)
        {
            ref readonly Slot slot = ref _slots[i];
            if (slot.Key == 0)
                return WordClasses.None;
            if (slot.Hash == hash && WordHash.EqualsFolded(word, KeyOf(_keys, slot)))
                return slot.Classes;
            i = (i + 1) & _mask;
        }
    }

    private static uint Spread(uint hash) => (hash * 0x9E3779B1u) >> 8;

    private static ReadOnlySpan<char> KeyOf(char[] keys, in Slot slot) => keys.AsSpan(slot.Key >> LengthBits, slot.Key & LongestWord);

    /// <summary>Sixteen bytes, four to a cache line.</summary>
    private struct Slot
    {
        public uint Hash;

        /// <summary>Where the word starts, then its length; zero is a free slot.</summary>
        public int Key;

        public WordClasses Classes;
    }

    /// <summary>Gathers words; a word that comes again gets further classes.</summary>
    internal sealed class Builder
    {
        /// <summary>At most this share of the slots is full, in percent: a probe rarely meets a stranger.</summary>
        private const int FullestPercent = 40;

        private readonly Slot[] _slots;
        private char[] _keys;
        private int _used;
        private int _count;

        public Builder(int words, int characters)
        {
            _slots = new Slot[BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, words * 100 / FullestPercent))];
            _keys = new char[characters];
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public void Add(ReadOnlySpan<char> word, WordClasses classes)
        {
            if (word.IsEmpty || word.Length > LongestWord)
                throw new InvalidDataException("A word of a list is empty or too long.");
            Span<char> folded = _keys.AsSpan(_used, word.Length);
            uint hash = WordHash.Seed;
            for (int c = 0; c < word.Length; c++)
            {
                folded[c] = WordHash.Fold(word[c]);
                hash = WordHash.Add(hash, folded[c]);
            }

            int mask = _slots.Length - 1;
            int i = (int)Spread(hash) & mask;
            while (_slots[i].Key != 0)
            {
                ref Slot slot = ref _slots[i];
                if (slot.Hash == hash && folded.SequenceEqual(KeyOf(_keys, slot)))
                {
                    slot.Classes |= classes;
                    return;
                }

                i = (i + 1) & mask;
            }

            _slots[i] = new Slot { Hash = hash, Key = (_used << LengthBits) | word.Length, Classes = classes };
            _used += word.Length;
            _count++;
        }

        public WordTable Build()
        {
            Array.Resize(ref _keys, _used);
            return new WordTable(_slots, _keys, _count);
        }
    }
}
