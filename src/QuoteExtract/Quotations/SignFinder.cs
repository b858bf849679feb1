using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using QuoteExtract.Buffers;

namespace QuoteExtract.Quotations;

/// <summary>Writes down where characters stand that may matter to the scan.</summary>
/// <remarks>
/// A block of a usual text holds few of them, and how many it holds nobody can guess: so many places are written of
/// each, without asking, and those behind the last are written over by the next block.
/// </remarks>
internal static class SignFinder
{
    private const int Usual = 4;

    /// <summary>With more than this many in a block it pays to see which of the wide characters matter.</summary>
    private const int Many = 8;

    /// <summary>Finds the places of a stretch of the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where the stretch begins.</param>
    /// <param name="to">Where it ends: a whole number of blocks behind its beginning, or at the end of the text.</param>
    /// <param name="places">Where the places go.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Find(ReadOnlySpan<char> text, int from, int to, PooledList<int> places)
    {
        places.Resize(to - from + ScanBlock.Length);
        ref int first = ref MemoryMarshal.GetReference(places.Span);
        ref char start = ref MemoryMarshal.GetReference(text);
        int count = 0;
        int at = from;
        if (ScanBlock.IsSupported && text.Length >= ScanBlock.Length)
        {
            for (; at <= to - ScanBlock.Length; at += ScanBlock.Length)
                count += Write(ref start, at, ScanBlock.Likely(ref start, at), ref Unsafe.Add(ref first, count));
            if (at < to)
            {
                // The last block overlaps with what has been seen.
                int last = to - ScanBlock.Length;
                count += Write(ref start, last, ScanBlock.Likely(ref start, last) & (ulong.MaxValue << (at - last)), ref Unsafe.Add(ref first, count));
            }
        }
        else
        {
            for (; at < to; at++)
            {
                if (ScanBlock.Matters(text[at]))
                    places[count++] = at;
            }
        }

        places.Truncate(count);
    }

    /// <summary>Writes down the places that bits stand for.</summary>
    /// <returns>Their number.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Write(ref readonly char start, int block, ulong bits, ref int to)
    {
        int count = BitOperations.PopCount(bits);
        if (count > Many)
        {
            bits = ScanBlock.Sure(in start, block, bits);
            count = BitOperations.PopCount(bits);
        }

        for (int i = 0; i < Usual; i++)
        {
            Unsafe.Add(ref to, i) = block + BitOperations.TrailingZeroCount(bits);
            bits &= bits - 1;
        }

        for (int i = Usual; i < count; i++)
        {
            Unsafe.Add(ref to, i) = block + BitOperations.TrailingZeroCount(bits);
            bits &= bits - 1;
        }

        return count;
    }
}
