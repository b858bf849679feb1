using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace QuoteExtract.Buffers;

/// <summary>A growing list of plain structs in <see cref="PooledMemory"/>, kept between documents.</summary>
internal sealed class PooledList<T> : IDisposable
    where T : unmanaged
{
    private long[] _memory = PooledMemory.None;
    private int _capacity;
    private int _count;

    public int Count => _count;

    public Span<T> Span => MemoryMarshal.CreateSpan(ref First, _count);

    private ref T First => ref Unsafe.As<long, T>(ref MemoryMarshal.GetArrayDataReference(_memory));

    public ref T this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if ((uint)index >= (uint)_count)
                ThrowOutside(index);
            return ref Unsafe.Add(ref First, (uint)index);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(in T item) => Append() = item;

    /// <summary>Makes room for one more at the end, which holds anything until it is written.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref T Append()
    {
        int count = _count;
        if (count >= _capacity)
            Grow(count + 1L);
        _count = count + 1;
        return ref Unsafe.Add(ref First, (uint)count);
    }

    /// <summary>Room for some more at the end, at most so many; it holds anything. <see cref="Take"/> tells how much of it was used.</summary>
    public Span<T> Room(int most)
    {
        if (_count >= _capacity)
            Grow(_count + 1L);
        return MemoryMarshal.CreateSpan(ref Unsafe.Add(ref First, (uint)_count), Math.Min(most, _capacity - _count));
    }

    /// <summary>Room for exactly so many more.</summary>
    public Span<T> RoomFor(int count)
    {
        Reserve(checked(_count + count));
        return MemoryMarshal.CreateSpan(ref Unsafe.Add(ref First, (uint)_count), count);
    }

    /// <summary>The first so many of the <see cref="Room"/> belong to the list from now on.</summary>
    public void Take(int count)
    {
        if ((uint)count > (uint)(_capacity - _count))
            ThrowOutside(count);
        _count += count;
    }

    /// <summary>Makes the list <paramref name="count"/> long, all of it zero.</summary>
    public void Reset(int count)
    {
        Resize(count);
        PooledMemory.Clear(_memory, Bytes(count));
    }

    /// <summary>Makes the list <paramref name="count"/> long; what it holds then is anything.</summary>
    public void Resize(int count)
    {
        _count = 0;
        if (count > _capacity)
            Grow(count);
        _count = count;
    }

    /// <summary>Makes the list <paramref name="count"/> long, all of it one value.</summary>
    public void Fill(int count, in T value)
    {
        Resize(count);
        Span.Fill(value);
    }

    /// <summary>Makes room for so many, so that the list need not grow in steps.</summary>
    public void Reserve(int count)
    {
        if (count > _capacity)
            Grow(count);
    }

    public void RemoveLast()
    {
        if (_count == 0)
            ThrowOutside(-1);
        _count--;
    }

    public void Truncate(int count) => _count = Math.Min(_count, count);

    public void Clear() => _count = 0;

    public void Dispose()
    {
        _count = 0;
        _capacity = 0;
        PooledMemory.Return(_memory);
        _memory = PooledMemory.None;
    }

    private static long Bytes(long count) => count * Unsafe.SizeOf<T>();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(long needed)
    {
        _memory = PooledMemory.Grow(_memory, Bytes(_count), Bytes(needed));
        _capacity = (int)Math.Min(_memory.Length * (long)sizeof(long) / Unsafe.SizeOf<T>(), int.MaxValue);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ThrowOutside(int index) => throw new ArgumentOutOfRangeException(nameof(index));
}
