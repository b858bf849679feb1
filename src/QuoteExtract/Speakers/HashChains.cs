using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using QuoteExtract.Buffers;

namespace QuoteExtract.Speakers;

/// <summary>For each key the values put under it, newest first: an open-addressing table over pooled memory.</summary>
internal sealed class HashChains : IDisposable
{
    /// <summary>No chain is followed further: text made of one name must not cost quadratic time.</summary>
    public const int MostFollowed = 24;

    private const int Fewest = 64;

    private readonly PooledList<Slot> _slots = new();
    private readonly PooledList<Slot> _moving = new();
    private readonly PooledList<Link> _links = new();
    private int _used;

    public void Clear()
    {
        // A table that a large document needed is not cleared over and over for small ones.
        if (_used > 0)
            _slots.Reset(Math.Min(_slots.Count, Math.Max(Fewest, (int)BitOperations.RoundUpToPowerOf2((uint)_used * 4))));
        _links.Clear();
        _used = 0;
    }

    /// <summary>The newest link under a key, or -1.</summary>
    public int First(uint key)
    {
        if (_used == 0)
            return -1;
        ref Slot slot = ref Find(key);
        return slot.Link - 1;
    }

    public int Next(int link) => _links[link].Next;

    public int Value(int link) => _links[link].Value;

    public void Add(uint key, int value)
    {
        if ((_used + 1) * 2 > _slots.Count)
            Grow();
        ref Slot slot = ref Find(key);
        if (slot.Link == 0)
        {
            slot.Key = key;
            _used++;
        }

        int newest = slot.Link - 1;
        if (newest >= 0 && _links[newest].Value == value)
            return;
        _links.Add(new Link { Value = value, Next = newest });
        slot.Link = _links.Count;
    }

    public void Dispose()
    {
        _slots.Dispose();
        _moving.Dispose();
        _links.Dispose();
        _used = 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref Slot Find(uint key)
    {
        Span<Slot> slots = _slots.Span;
        int mask = slots.Length - 1;
        int i = (int)(key * 0x9E3779B1u >> 7) & mask;

        // The mask keeps it inside of the slots, whose number is a power of two.
        ref Slot first = ref MemoryMarshal.GetReference(slots);
        ref Slot slot = ref Unsafe.Add(ref first, i);
        while (slot.Link != 0 && slot.Key != key)
        {
            i = (i + 1) & mask;
            slot = ref Unsafe.Add(ref first, i);
        }

        return ref slot;
    }

    private void Grow()
    {
        int size = Math.Max(Fewest, _slots.Count * 2);
        _moving.Clear();
        foreach (ref readonly Slot slot in _slots.Span)
        {
            if (slot.Link != 0)
                _moving.Add(slot);
        }

        _slots.Reset(size);
        foreach (ref readonly Slot slot in _moving.Span)
            Find(slot.Key) = slot;
    }

    private struct Slot
    {
        public uint Key;

        /// <summary>Index of the newest link plus one; 0 in an empty slot.</summary>
        public int Link;
    }

    private struct Link
    {
        public int Value;
        public int Next;
    }
}
