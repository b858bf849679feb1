using System.Buffers;
using System.Runtime.CompilerServices;

namespace QuoteExtract.Buffers;

/// <summary>A growing array of plain structs, rented from the shared pool and kept between documents.</summary>
internal sealed class PooledList<T> : IDisposable
    where T : struct
{
    private const int MostPooledBytes = 8 * 1024 * 1024;

    private T[] _items = [];

    public int Count { get; private set; }

    public Span<T> Span => _items.AsSpan(0, Count);

    public ref T this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref _items.AsSpan(0, Count)[index];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(in T item)
    {
        int count = Count;
        T[] items = _items;
        if ((uint)count >= (uint)items.Length)
        {
            Grow(count + 1);
            items = _items;
        }

        items[count] = item;
        Count = count + 1;
    }

    /// <summary>Makes room for one more at the end, which holds anything until it is written.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref T Append()
    {
        int count = Count;
        if ((uint)count >= (uint)_items.Length)
            Grow(count + 1);
        Count = count + 1;
        return ref _items[count];
    }

    /// <summary>Room for some more at the end, at most so many; it holds anything. <see cref="Take"/> tells how much of it was used.</summary>
    public Span<T> Room(int most)
    {
        int count = Count;
        if ((uint)count >= (uint)_items.Length)
            Grow(count + 1);
        return _items.AsSpan(count, Math.Min(most, _items.Length - count));
    }

    /// <summary>The first so many of the <see cref="Room"/> belong to the list from now on.</summary>
    public void Take(int count) => Count += count;

    /// <summary>Makes the list <paramref name="count"/> long, all of it zero.</summary>
    public void Reset(int count)
    {
        Count = 0;
        if (count > _items.Length)
            Grow(count);
        Array.Clear(_items, 0, count);
        Count = count;
    }

    /// <summary>Makes the list <paramref name="count"/> long; what it holds then is anything.</summary>
    public void Resize(int count)
    {
        Count = 0;
        if (count > _items.Length)
            Grow(count);
        Count = count;
    }

    /// <summary>Makes the list <paramref name="count"/> long, all of it one value.</summary>
    public void Fill(int count, in T value)
    {
        Resize(count);
        Span.Fill(value);
    }

    public void RemoveLast() => Count--;

    public void Truncate(int count) => Count = Math.Min(Count, count);

    public void Clear() => Count = 0;

    public void Dispose()
    {
        Count = 0;
        Return();
        _items = [];
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int needed)
    {
        long wanted = Math.Max(needed, IsPooled(_items.Length) ? Math.Max(64L, _items.Length * 2L) : _items.Length + (_items.Length / 2L));
        int length = (int)Math.Min(Count == 0 ? needed : wanted, Array.MaxLength);
        T[] larger = IsPooled(length) ? ArrayPool<T>.Shared.Rent(Math.Max(length, 64)) : GC.AllocateUninitializedArray<T>(length);
        _items.AsSpan(0, Count).CopyTo(larger);
        Return();
        _items = larger;
    }

    /// <summary>The pool rounds up to a power of two and keeps every size that a list grew through: too much for books.</summary>
    private static bool IsPooled(int length) => (long)length * Unsafe.SizeOf<T>() <= MostPooledBytes;

    private void Return()
    {
        if (_items.Length > 0 && IsPooled(_items.Length))
            ArrayPool<T>.Shared.Return(_items);
    }
}
