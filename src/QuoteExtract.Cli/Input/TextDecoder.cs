using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace QuoteExtract.Cli.Input;

/// <summary>Bytes to text: UTF-8, or UTF-16 where a byte order mark says so. The mark is dropped.</summary>
internal static class TextDecoder
{
    public static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>Decodes a whole document.</summary>
    /// <param name="bytes">The document.</param>
    /// <param name="chars">A pooled array to decode into; replaced by a larger one where needed.</param>
    /// <param name="length">How much of it is text.</param>
    /// <returns>Whether all bytes were valid; what was not is now U+FFFD.</returns>
    public static bool Decode(ReadOnlySpan<byte> bytes, ref char[] chars, out int length)
    {
        Encoding encoding = EncodingOf(bytes);
        if (bytes.StartsWith(encoding.Preamble))
            bytes = bytes[encoding.Preamble.Length..];

        Grow(ref chars, bytes.Length + 1);
        length = encoding.GetChars(bytes, chars);
        return encoding is UTF8Encoding
            ? Utf8.IsValid(bytes)
            : bytes.Length % 2 == 0 && !chars.AsSpan(0, length).Contains('\uFFFD');
    }

    private static Encoding EncodingOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.Unicode.Preamble))
            return Encoding.Unicode;
        return bytes.StartsWith(Encoding.BigEndianUnicode.Preamble) ? Encoding.BigEndianUnicode : Encoding.UTF8;
    }

    /// <summary>Makes a pooled array hold at least so much; what was in it is lost.</summary>
    public static void Grow(ref char[] chars, int length)
    {
        if (chars.Length >= length)
            return;
        if (chars.Length > 0)
            ArrayPool<char>.Shared.Return(chars);
        chars = ArrayPool<char>.Shared.Rent(length);
    }
}
