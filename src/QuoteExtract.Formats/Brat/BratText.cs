using System.Buffers;

namespace QuoteExtract.Formats;

/// <summary>The text as brat gets it: as long as ours in code points, with no line end but the line feed.</summary>
/// <remarks>brat reads files with universal line ends: a carriage return would shift every offset after it.</remarks>
internal static class BratText
{
    /// <summary>Reads it into a pooled array, which the caller gives back.</summary>
    public static char[] Rent(ReadOnlySpan<char> text)
    {
        char[] chars = ArrayPool<char>.Shared.Rent(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            chars[i] = text[i] switch
            {
                '\r' => i + 1 < text.Length && text[i + 1] == '\n' ? ' ' : '\n',
                '\n' => '\n',
                '\u2028' or '\u2029' => ' ',
                var c => char.IsControl(c) ? ' ' : c,
            };
        }

        return chars;
    }
}
