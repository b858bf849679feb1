using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace QuoteExtract.Quotations;

/// <summary>Tells, of sixty-four characters at once, which matter to the scan: marks, line breaks, dashes, colons.</summary>
/// <remarks>
/// Characters are narrowed to bytes, and the two halves of a byte looked up in a table each: a byte matters where both
/// name the same group. Bytes that stand for wide characters are a group too: all of those may matter.
/// </remarks>
internal static class ScanBlock
{
    /// <summary>Characters that are looked at together.</summary>
    public const int Length = 64;

    private const byte Line = 1;
    private const byte Quote = 2;
    private const byte Colon = 4;
    private const byte Grave = 8;
    private const byte Zero = 16;
    private const byte Wide = 128;

    public static bool IsSupported => Vector128.IsHardwareAccelerated;

    private static Vector128<byte> LowHalf => Vector128.Create(
        Grave | Zero | Wide, Wide, Quote | Wide, Wide, Wide, Wide, Quote | Wide, Quote | Wide,
        Wide, Wide, Line | Colon | Wide, Line | Wide, Line | Wide, Line | Wide, Wide, Wide);

    private static Vector128<byte> HighHalf => Vector128.Create(
        Line | Zero, 0, Quote, Colon, 0, 0, Grave, 0, Wide, Wide, Wide, Wide, Wide, Wide, Wide, Wide);

    /// <summary>Whether a character matters.</summary>
    public static bool Matters(char c) =>
        c < 128 ? c is '"' or '&' or '\'' or ':' or '`' or (>= '\n' and <= '\r') : IsWideMark(c);

    /// <summary>One bit for each character that may matter, the lowest for the first: those that do, and all wide ones.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Likely(ref readonly char start, int at)
    {
        ref ushort from = ref Unsafe.As<char, ushort>(ref Unsafe.Add(ref Unsafe.AsRef(in start), at));
        return Avx2.IsSupported ? ByMany(ref from) : Ssse3.IsSupported ? BySome(ref from) : ByAny(ref from);
    }

    /// <summary>One bit for each character that matters.</summary>
    /// <param name="start">The first character of the text.</param>
    /// <param name="at">Where the block begins.</param>
    /// <param name="likely">The characters that may matter.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ulong Sure(ref readonly char start, int at, ulong likely)
    {
        ref ushort from = ref Unsafe.As<char, ushort>(ref Unsafe.Add(ref Unsafe.AsRef(in start), at));
        ulong sure = 0;
        for (int part = 0; part < Length; part += Vector256<byte>.Count)
        {
            Vector256<ushort> left = Vector256.LoadUnsafe(ref from, (nuint)part);
            Vector256<ushort> right = Vector256.LoadUnsafe(ref from, (nuint)(part + Vector256<ushort>.Count));
            sure |= (ulong)Vector256.Narrow(PlainOrMark(left), PlainOrMark(right)).ExtractMostSignificantBits() << part;
        }

        return likely & sure;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong ByMany(ref ushort from) => OfMany(ref from) | ((ulong)OfMany(ref Unsafe.Add(ref from, 32)) << 32);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong BySome(ref ushort from) =>
        OfSome(ref from) | (OfSome(ref Unsafe.Add(ref from, 16)) << 16) | (OfSome(ref Unsafe.Add(ref from, 32)) << 32) | (OfSome(ref Unsafe.Add(ref from, 48)) << 48);

    /// <summary>On machines that cannot look up bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong ByAny(ref ushort from) =>
        OfAny(ref from) | (OfAny(ref Unsafe.Add(ref from, 16)) << 16) | (OfAny(ref Unsafe.Add(ref from, 32)) << 32) | (OfAny(ref Unsafe.Add(ref from, 48)) << 48);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint OfMany(ref ushort from)
    {
        const byte InOrder = 0b11_01_10_00;
        Vector256<ushort> left = Vector256.LoadUnsafe(ref from);
        Vector256<ushort> right = Vector256.LoadUnsafe(ref from, (nuint)Vector256<ushort>.Count);

        // What is no byte becomes 255, or (as the instruction sees a negative number) 0.
        Vector256<byte> bytes = Avx2.Permute4x64(Avx2.PackUnsignedSaturate(left.AsInt16(), right.AsInt16()).AsInt64(), InOrder).AsByte();
        Vector256<byte> half = Vector256.Create((byte)0xF);
        Vector256<byte> found = Avx2.Shuffle(Vector256.Create(LowHalf, LowHalf), bytes & half)
            & Avx2.Shuffle(Vector256.Create(HighHalf, HighHalf), Vector256.ShiftRightLogical(bytes.AsUInt16(), 4).AsByte() & half);
        return ~Vector256.Equals(found, Vector256<byte>.Zero).ExtractMostSignificantBits();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong OfSome(ref ushort from)
    {
        Vector128<ushort> left = Vector128.LoadUnsafe(ref from);
        Vector128<ushort> right = Vector128.LoadUnsafe(ref from, (nuint)Vector128<ushort>.Count);
        Vector128<byte> bytes = Sse2.PackUnsignedSaturate(left.AsInt16(), right.AsInt16());
        Vector128<byte> half = Vector128.Create((byte)0xF);
        Vector128<byte> found = Ssse3.Shuffle(LowHalf, bytes & half)
            & Ssse3.Shuffle(HighHalf, Vector128.ShiftRightLogical(bytes.AsUInt16(), 4).AsByte() & half);
        return Vector128.Equals(found, Vector128<byte>.Zero).ExtractMostSignificantBits() ^ 0xFFFF;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong OfAny(ref ushort from)
    {
        Vector128<ushort> left = Vector128.LoadUnsafe(ref from);
        Vector128<ushort> right = Vector128.LoadUnsafe(ref from, (nuint)Vector128<ushort>.Count);
        Vector128<byte> bytes = Vector128.Narrow(Vector128.Min(left, Vector128.Create((ushort)255)), Vector128.Min(right, Vector128.Create((ushort)255)));
        Vector128<byte> line = bytes - Vector128.Create((byte)'\n');
        Vector128<byte> found = Vector128.Equals(bytes, Vector128.Create((byte)'"'))
            | Vector128.Equals(bytes | Vector128.Create((byte)1), Vector128.Create((byte)'\''))
            | Vector128.Equals(bytes, Vector128.Create((byte)':'))
            | Vector128.Equals(bytes, Vector128.Create((byte)'`'))
            | Vector128.Equals(Vector128.Min(line, Vector128.Create((byte)('\r' - '\n'))), line)
            | bytes;
        return found.ExtractMostSignificantBits();
    }

    private static bool IsWideMark(char c) =>
        (c & 0xFFC0) == 0x2000 || (c & 0xFFFC) == 0x300C || (c & 0xFFEF) == 0xAB || c is '\u0085' or '\uFF02';

    /// <summary>All ones for an ASCII character, and for a wide one that matters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> PlainOrMark(Vector256<ushort> characters) =>
        Vector256.LessThan(characters - Vector256.Create((ushort)1), Vector256.Create((ushort)127))
        | Vector256.Equals(characters & Vector256.Create((ushort)0xFFC0), Vector256.Create((ushort)0x2000))
        | Vector256.Equals(characters & Vector256.Create((ushort)0xFFFC), Vector256.Create((ushort)0x300C))
        | Vector256.Equals(characters & Vector256.Create((ushort)0xFFEF), Vector256.Create((ushort)0xAB))
        | Vector256.Equals(characters, Vector256.Create((ushort)0x85))
        | Vector256.Equals(characters, Vector256.Create((ushort)0xFF02));
}
