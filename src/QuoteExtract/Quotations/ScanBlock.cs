using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace QuoteExtract.Quotations;

/// <summary>Tells, of sixteen or thirty-two characters at once, which matter to the scan: marks, line breaks, dashes, colons.</summary>
/// <remarks>
/// Characters are narrowed to bytes, and the two halves of a byte looked up in a table each: a byte matters where both
/// name the same group. Bytes that stand for wide characters are a group too, looked at again as what they are.
/// </remarks>
internal static class ScanBlock
{
    private const byte Line = 1;
    private const byte Quote = 2;
    private const byte Colon = 4;
    private const byte Grave = 8;
    private const byte Zero = 16;
    private const byte Wide = 128;

    /// <summary>To shift <see cref="Zero"/> to <see cref="Wide"/>.</summary>
    private const int ZeroToWide = 3;

    /// <summary>Characters that are looked at together.</summary>
    public static int Length => Avx2.IsSupported ? 32 : 16;

    public static bool IsSupported => Vector128.IsHardwareAccelerated;

    private static Vector128<byte> LowHalf => Vector128.Create(
        Grave | Zero | Wide, Wide, Quote | Wide, Wide, Wide, Wide, Quote | Wide, Quote | Wide,
        Wide, Wide, Line | Colon | Wide, Line | Wide, Line | Wide, Line | Wide, Wide, Wide);

    private static Vector128<byte> HighHalf => Vector128.Create(
        Line | Zero, 0, Quote, Colon, 0, 0, Grave, 0, Wide, Wide, Wide, Wide, Wide, Wide, Wide, Wide);

    /// <summary>Whether a character matters.</summary>
    public static bool Matters(char c) =>
        c < 128 ? c is '"' or '&' or '\'' or ':' or '`' or (>= '\n' and <= '\r') : IsWideMark(c);

    /// <summary>One bit for each character that matters; the lowest is the first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(ref readonly char start, int at) =>
        Avx2.IsSupported ? OfMany(ref Unsafe.As<char, ushort>(ref Unsafe.Add(ref Unsafe.AsRef(in start), at)))
        : Ssse3.IsSupported ? OfSome(in start, at)
        : OfAny(in start, at);

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
        uint mattering = ~Vector256.Equals(found, Vector256<byte>.Zero).ExtractMostSignificantBits();
        if (mattering == 0)
            return 0;
        uint odd = (found | Vector256.ShiftLeft(found.AsUInt16(), ZeroToWide).AsByte()).ExtractMostSignificantBits();
        return odd == 0 ? mattering : (mattering & ~odd) | WideMarksOfMany(ref from);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint OfSome(ref readonly char start, int at)
    {
        ref ushort from = ref Unsafe.As<char, ushort>(ref Unsafe.Add(ref Unsafe.AsRef(in start), at));
        Vector128<ushort> left = Vector128.LoadUnsafe(ref from);
        Vector128<ushort> right = Vector128.LoadUnsafe(ref from, (nuint)Vector128<ushort>.Count);
        Vector128<byte> bytes = Sse2.PackUnsignedSaturate(left.AsInt16(), right.AsInt16());
        Vector128<byte> half = Vector128.Create((byte)0xF);
        Vector128<byte> found = Ssse3.Shuffle(LowHalf, bytes & half)
            & Ssse3.Shuffle(HighHalf, Vector128.ShiftRightLogical(bytes.AsUInt16(), 4).AsByte() & half);
        uint mattering = Vector128.Equals(found, Vector128<byte>.Zero).ExtractMostSignificantBits() ^ 0xFFFF;
        if (mattering == 0)
            return 0;
        uint odd = (found | Vector128.ShiftLeft(found.AsUInt16(), ZeroToWide).AsByte()).ExtractMostSignificantBits();
        return odd == 0 ? mattering : (mattering & ~odd) | WideMarks(left, right);
    }

    /// <summary>On machines that cannot look up bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint OfAny(ref readonly char start, int at)
    {
        ref ushort from = ref Unsafe.As<char, ushort>(ref Unsafe.Add(ref Unsafe.AsRef(in start), at));
        Vector128<ushort> left = Vector128.LoadUnsafe(ref from);
        Vector128<ushort> right = Vector128.LoadUnsafe(ref from, (nuint)Vector128<ushort>.Count);
        Vector128<byte> bytes = Vector128.Narrow(Vector128.Min(left, Vector128.Create((ushort)255)), Vector128.Min(right, Vector128.Create((ushort)255)));
        Vector128<byte> line = bytes - Vector128.Create((byte)'\n');
        Vector128<byte> found = Vector128.Equals(bytes, Vector128.Create((byte)'"'))
            | Vector128.Equals(bytes | Vector128.Create((byte)1), Vector128.Create((byte)'\''))
            | Vector128.Equals(bytes, Vector128.Create((byte)':'))
            | Vector128.Equals(bytes, Vector128.Create((byte)'`'))
            | Vector128.Equals(Vector128.Min(line, Vector128.Create((byte)('\r' - '\n'))), line);
        uint mattering = found.ExtractMostSignificantBits();
        return bytes.ExtractMostSignificantBits() == 0 ? mattering : mattering | WideMarks(left, right);
    }

    private static bool IsWideMark(char c) =>
        (c & 0xFFC0) == 0x2000 || (c & 0xFFFC) == 0x300C || (c & 0xFFEF) == 0xAB || c is '\u0085' or '\uFF02';

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static uint WideMarks(Vector128<ushort> left, Vector128<ushort> right) =>
        Vector128.Narrow(WideMarks(left), WideMarks(right)).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> WideMarks(Vector128<ushort> characters) =>
        Vector128.Equals(characters & Vector128.Create((ushort)0xFFC0), Vector128.Create((ushort)0x2000))
        | Vector128.Equals(characters & Vector128.Create((ushort)0xFFFC), Vector128.Create((ushort)0x300C))
        | Vector128.Equals(characters & Vector128.Create((ushort)0xFFEF), Vector128.Create((ushort)0xAB))
        | Vector128.Equals(characters, Vector128.Create((ushort)0x85))
        | Vector128.Equals(characters, Vector128.Create((ushort)0xFF02));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static uint WideMarksOfMany(ref ushort from) =>
        Vector256.Narrow(WideMarks(Vector256.LoadUnsafe(ref from)), WideMarks(Vector256.LoadUnsafe(ref from, (nuint)Vector256<ushort>.Count))).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> WideMarks(Vector256<ushort> characters) =>
        Vector256.Equals(characters & Vector256.Create((ushort)0xFFC0), Vector256.Create((ushort)0x2000))
        | Vector256.Equals(characters & Vector256.Create((ushort)0xFFFC), Vector256.Create((ushort)0x300C))
        | Vector256.Equals(characters & Vector256.Create((ushort)0xFFEF), Vector256.Create((ushort)0xAB))
        | Vector256.Equals(characters, Vector256.Create((ushort)0x85))
        | Vector256.Equals(characters, Vector256.Create((ushort)0xFF02));
}
