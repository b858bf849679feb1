using System.Buffers;

namespace QuoteExtract.Formats;

/// <summary>Text of unknown origin as content or attribute value of XML and HTML.</summary>
internal static class MarkupText
{
    private static readonly SearchValues<char> Special = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Where(c => c is not '\t' and not '\n').Select(c => (char)c), '<', '>', '&', '"', '\'', '\u007F', '\uFFFE', '\uFFFF']);

    /// <summary>Escapes what is markup; what XML cannot hold at all becomes U+FFFD, one for one.</summary>
    public static void WriteEscaped(this IBufferWriter<byte> output, ReadOnlySpan<char> text)
    {
        for (int at = text.IndexOfAny(Special); at >= 0; at = text.IndexOfAny(Special))
        {
            output.Write(text[..at]);
            output.Write(Escape(text[at]));
            text = text[(at + 1)..];
        }

        output.Write(text);
    }

    private static ReadOnlySpan<byte> Escape(char c) => c switch
    {
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '&' => "&amp;"u8,
        '"' => "&quot;"u8,
        '\'' => "&#39;"u8,
        // Bare, a parser would take it for the end of a line.
        '\r' => "&#13;"u8,
        '\u007F' => "&#127;"u8,
        _ => "\uFFFD"u8,
    };
}
