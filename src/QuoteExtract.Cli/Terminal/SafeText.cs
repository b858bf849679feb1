using System.Buffers;
using System.Globalization;
using System.Text;

namespace QuoteExtract.Cli.Terminal;

/// <summary>Text of unknown origin, made fit for one line of a terminal.</summary>
internal static class SafeText
{
    private static readonly SearchValues<char> Suspicious = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Select(c => (char)c),
         '\u2028', '\u2029', '\u200E', '\u200F', '\u061C', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E',
         '\u2066', '\u2067', '\u2068', '\u2069', '\uFEFF']);

    /// <summary>White space becomes one blank; controls, which could steer the terminal or turn the line round, go.</summary>
    public static string OneLine(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny(Suspicious) < 0 && text.IndexOf("  ") < 0)
            return text.ToString();

        var line = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                if (line.Length > 0 && line[^1] != ' ')
                    line.Append(' ');
            }
            else if (!char.IsControl(c) && char.GetUnicodeCategory(c) != UnicodeCategory.Format)
            {
                line.Append(c);
            }
            else if (c is '\u200D' or '\u200C')
            {
                // Joiners shape emoji and scripts; they steer nothing.
                line.Append(c);
            }
        }

        return line.ToString().TrimEnd();
    }
}
