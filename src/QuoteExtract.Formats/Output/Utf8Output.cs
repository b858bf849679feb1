using System.Buffers;
using System.Globalization;
using System.Text;

namespace QuoteExtract.Formats;

/// <summary>Text and numbers as UTF-8 into any output.</summary>
internal static class Utf8Output
{
    private const int MostChars = 16 * 1024;

    /// <summary>Writes text as UTF-8; a lone surrogate becomes U+FFFD.</summary>
    public static void Write(this IBufferWriter<byte> output, ReadOnlySpan<char> text)
    {
        while (text.Length > 0)
        {
            int length = Math.Min(text.Length, MostChars);
            if (length < text.Length && char.IsHighSurrogate(text[length - 1]) && char.IsLowSurrogate(text[length]))
                length--;
            Span<byte> room = output.GetSpan(Encoding.UTF8.GetMaxByteCount(length));
            output.Advance(Encoding.UTF8.GetBytes(text[..length], room));
            text = text[length..];
        }
    }

    /// <summary>Writes a number in digits.</summary>
    public static void Write(this IBufferWriter<byte> output, int value)
    {
        value.TryFormat(output.GetSpan(16), out int written, default, CultureInfo.InvariantCulture);
        output.Advance(written);
    }

    /// <summary>Writes a probability as the contract has it.</summary>
    public static void Write(this IBufferWriter<byte> output, double confidence)
    {
        ContractNames.Round(confidence).TryFormat(output.GetSpan(32), out int written, default, CultureInfo.InvariantCulture);
        output.Advance(written);
    }
}
