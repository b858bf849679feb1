using System.Buffers.Binary;
using QuoteExtract.Text;

namespace QuoteExtract.Lexicon;

/// <summary>Gathers the words of the lists and compiles them into the one file that is read in place (<see cref="LexiconFile"/>).</summary>
internal sealed class LexiconBuilder
{
    private readonly Dictionary<ulong, string> _words = [];
    private readonly Dictionary<ulong, WordClasses> _classes = [];
    private readonly SortedDictionary<uint, List<uint>> _nicknames = [];

    /// <summary>Adds a word; one that comes again gets further classes.</summary>
    /// <exception cref="InvalidDataException">The word is empty, or cannot be told from another by its hash.</exception>
    public void Add(ReadOnlySpan<char> word, WordClasses classes)
    {
        if (word.IsEmpty)
            throw new InvalidDataException("A word of a list is empty.");
        ulong hash = WordHash.Full(word);
        ulong key = hash >> WordTable.UnusedBits;
        var letters = new char[word.Length];
        for (int i = 0; i < letters.Length; i++)
            letters[i] = WordHash.Fold(word[i]);
        string folded = new(letters);
        if (_words.TryGetValue(key, out string? other) && !string.Equals(other, folded, StringComparison.Ordinal))
            throw new InvalidDataException(string.Concat("Two words have the same hash: ", other, ", ", folded));
        _words[key] = folded;
        _classes[hash] = _classes.TryGetValue(hash, out WordClasses before) ? before | classes : classes;
    }

    /// <summary>Adds a short form and a full name that it can stand for.</summary>
    public void AddNickname(ReadOnlySpan<char> shortForm, ReadOnlySpan<char> full)
    {
        uint key = WordHash.Of(shortForm);
        if (!_nicknames.TryGetValue(key, out List<uint>? names))
            _nicknames[key] = names = [];
        names.Add(WordHash.Of(full));
    }

    /// <exception cref="InvalidDataException">The words do not fit into the table.</exception>
    public byte[] Build()
    {
        var sets = new List<WordClasses> { WordClasses.None };
        var numbers = new Dictionary<WordClasses, int> { [WordClasses.None] = 0 };
        var words = new List<ulong>(_classes.Keys);
        words.Sort();
        foreach (ulong word in words)
        {
            if (numbers.TryAdd(_classes[word], sets.Count))
                sets.Add(_classes[word]);
        }

        if (sets.Count > 1 << WordTable.SetBits)
            throw new InvalidDataException("Too many sets of classes.");
        var displacements = new ushort[1 << WordTable.DisplacementBits];
        var slots = new uint[1 << WordTable.SlotBits];
        foreach (List<ulong> bucket in Buckets(words))
            Place(bucket, slots, displacements, hash => WordTable.Print(hash) | (uint)numbers[_classes[hash]]);
        return Write(displacements, sets, slots);
    }

    /// <summary>The words with the same displacement, the fullest buckets first.</summary>
    private static List<List<ulong>> Buckets(List<ulong> sorted)
    {
        var buckets = new List<List<ulong>>();
        ulong last = ulong.MaxValue;
        foreach (ulong hash in sorted)
        {
            ulong bucket = hash >> (64 - WordTable.DisplacementBits);
            if (bucket != last)
                buckets.Add([]);
            buckets[^1].Add(hash);
            last = bucket;
        }

        // Not List.Sort, which may order equals as it likes.
        int fullest = 0;
        foreach (List<ulong> bucket in buckets)
            fullest = Math.Max(fullest, bucket.Count);
        var ordered = new List<List<ulong>>(buckets.Count);
        for (int size = fullest; ordered.Count < buckets.Count; size--)
            ordered.AddRange(buckets.FindAll(bucket => bucket.Count == size));
        return ordered;
    }

    private static void Place(List<ulong> bucket, uint[] slots, ushort[] displacements, Func<ulong, uint> slotOf)
    {
        for (int displacement = 1; displacement <= ushort.MaxValue; displacement += 2)
        {
            int placed = 0;
            while (placed < bucket.Count && slots[WordTable.SlotOf(bucket[placed], (ushort)displacement)] == 0)
            {
                slots[WordTable.SlotOf(bucket[placed], (ushort)displacement)] = slotOf(bucket[placed]);
                placed++;
            }

            if (placed == bucket.Count)
            {
                displacements[bucket[0] >> (64 - WordTable.DisplacementBits)] = (ushort)displacement;
                return;
            }

            while (placed > 0)
                slots[WordTable.SlotOf(bucket[--placed], (ushort)displacement)] = 0;
        }

        throw new InvalidDataException("The words do not fit into the table without a collision.");
    }

    private byte[] Write(ushort[] displacements, List<WordClasses> sets, uint[] slots)
    {
        int names = 0;
        foreach (List<uint> full in _nicknames.Values)
            names += full.Count;
        var file = new LexiconFile.Header(_classes.Count, sets.Count, _nicknames.Count, names);
        var bytes = new byte[file.Length];
        file.Write(bytes);
        Span<byte> rest = bytes.AsSpan(LexiconFile.Header.Size);
        foreach (uint slot in slots)
            Put(ref rest, slot);
        foreach (WordClasses set in sets)
            Put(ref rest, (ulong)set);
        foreach (ushort displacement in displacements)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(rest, displacement);
            rest = rest[sizeof(ushort)..];
        }

        foreach (uint shortForm in _nicknames.Keys)
            Put(ref rest, shortForm);
        uint end = 0;
        foreach (List<uint> full in _nicknames.Values)
            Put(ref rest, end += (uint)full.Count);
        foreach (List<uint> full in _nicknames.Values)
        {
            foreach (uint name in full)
                Put(ref rest, name);
        }

        return bytes;
    }

    private static void Put(ref Span<byte> rest, ulong value)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(rest, value);
        rest = rest[sizeof(ulong)..];
    }

    private static void Put(ref Span<byte> rest, uint value)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(rest, value);
        rest = rest[sizeof(uint)..];
    }
}
