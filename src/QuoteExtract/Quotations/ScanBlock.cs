using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace QuoteExtract.Quotations;

/// <summary>Tells, of sixteen characters at once, which matter to the scan: marks, line breaks, dashes, colons.</summary>
internal static class ScanBlock
{
    public const int Length = 16;

    public static bool IsSupported => Vector128.IsHardwareAccelerated;

    /// <summary>Whether a character matters.</summary>
    public static bool Matters(char c) =>
        c < 128 ? c is '"' or '&' or '\'' or ':' or '`' or (>= '\n' and <= '\r') : IsWideMark(c);

    /// <summary>One bit for each character that matters; the lowest is the first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(ref readonly char start, int at)
    {
        ref ushort from = ref Unsafe.As<char, ushort>(ref Unsafe.Add(ref Unsafe.AsRef(in start), at));
        Vector128<ushort> left = Vector128.LoadUnsafe(ref from);
        Vector128<ushort> right = Vector128.LoadUnsafe(ref from, (nuint)Vector128<ushort>.Count);

        // What is no byte becomes 255, or (as the instruction sees a negative number) 0.
        Vector128<byte> bytes = Sse2.IsSupported
            ? Sse2.PackUnsignedSaturate(left.AsInt16(), right.AsInt16())
            : Vector128.Narrow(Vector128.Min(left, Vector128.Create((ushort)255)), Vector128.Min(right, Vector128.Create((ushort)255)));
        Vector128<byte> line = bytes - Vector128.Create((byte)'\n');
        Vector128<byte> found = Vector128.Equals(bytes, Vector128.Create((byte)'"'))
            | Vector128.Equals(bytes | Vector128.Create((byte)1), Vector128.Create((byte)'\''))
            | Vector128.Equals(bytes, Vector128.Create((byte)':'))
            | Vector128.Equals(bytes, Vector128.Create((byte)'`'))
            | Vector128.Equals(Vector128.Min(line, Vector128.Create((byte)('\r' - '\n'))), line);
        uint mattering = found.ExtractMostSignificantBits();
        uint odd = (bytes | Vector128.Equals(bytes, Vector128<byte>.Zero)).ExtractMostSignificantBits();
        return odd == 0 ? mattering : mattering | WideMarks(left, right);
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
}
