using System.Numerics;
using QuoteExtract.Text;

namespace QuoteExtract.Lexicon;

/// <summary>Words and their classes, found by the hash that the tokenizer has computed already. Read-only once built.</summary>
internal sealed class WordTable
{
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
            if (slot.Length == 0)
                return WordClasses.None;
            if (slot.Hash == hash && WordHash.EqualsFolded(word, _keys.AsSpan(slot.Start, slot.Length)))
                return slot.Classes;
            i = (i + 1) & _mask;
        }
    }

    private static uint Spread(uint hash) => (hash * 0x9E3779B1u) >> 8;

    private struct Slot
    {
        public uint Hash;
        public int Start;
        public int Length;
        public WordClasses Classes;
    }

    /// <summary>Gathers words; a word that comes again gets further classes.</summary>
    internal sealed class Builder
    {
        /// <summary>Slots a word: few enough full that a probe rarely meets a stranger.</summary>
        private const int Sparseness = 3;

        private readonly Slot[] _slots;
        private char[] _keys;
        private int _used;
        private int _count;

        public Builder(int words, int characters)
        {
            _slots = new Slot[BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, words * Sparseness))];
            _keys = new char[characters];
        }

        public void Add(ReadOnlySpan<char> word, WordClasses classes)
        {
            Span<char> folded = _keys.AsSpan(_used, word.Length);
            for (int c = 0; c < word.Length; c++)
                folded[c] = WordHash.Fold(word[c]);
            uint hash = WordHash.Of(folded);
            int mask = _slots.Length - 1;
            int i = (int)Spread(hash) & mask;
            while (_slots[i].Length > 0)
            {
                ref Slot slot = ref _slots[i];
                if (slot.Hash == hash && folded.SequenceEqual(_keys.AsSpan(slot.Start, slot.Length)))
                {
                    slot.Classes |= classes;
                    return;
                }

                i = (i + 1) & mask;
            }

            _slots[i] = new Slot { Hash = hash, Start = _used, Length = word.Length, Classes = classes };
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
