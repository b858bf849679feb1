using System.Buffers;

namespace QuoteExtract.Buffers;

/// <summary>
/// Memory of lists, rented from the shared pool. It is of one type for lists of all types: a pool for each would be
/// compiled for each, which is most of what a first call has to wait for.
/// </summary>
internal static class PooledMemory
{
    /// <summary>What a list holds that has nothing yet.</summary>
    public static readonly long[] None = [];

    private const int MostPooledBytes = 8 * 1024 * 1024;
    private const int MostPooled = MostPooledBytes / sizeof(long);

    /// <summary>Larger memory, the old one given back.</summary>
    /// <param name="old">The memory that is too small.</param>
    /// <param name="used">Bytes of it that are kept.</param>
    /// <param name="needed">Bytes needed at the least.</param>
    /// <exception cref="OverflowException">No array is as long.</exception>
    public static long[] Grow(long[] old, long used, long needed)
    {
        long least = Longs(needed);
        long more = used == 0 ? 64 : old.Length <= MostPooled ? Math.Max(64L, old.Length * 2L) : old.Length + (old.Length / 2L);
        int length = checked((int)Math.Max(least, Math.Min(more, Array.MaxLength)));
        long[] larger = length <= MostPooled ? ArrayPool<long>.Shared.Rent(length) : GC.AllocateUninitializedArray<long>(length);
        Array.Copy(old, larger, Longs(used));
        Return(old);
        return larger;
    }

    /// <summary>Sets the first bytes to zero, and those that fill up the last eight.</summary>
    public static void Clear(long[] memory, long bytes) => Array.Clear(memory, 0, (int)Longs(bytes));

    /// <summary>The pool rounds up to a power of two and keeps every size that a list grew through: too much for books.</summary>
    public static void Return(long[] memory)
    {
        if (memory.Length is > 0 and <= MostPooled)
            ArrayPool<long>.Shared.Return(memory);
    }

    private static long Longs(long bytes) => (bytes + sizeof(long) - 1) / sizeof(long);
}
