using System.Text;

namespace QuoteExtract.Formats;

/// <summary>A name that a hard-wrapped text breaks over two lines is still one name.</summary>
internal static class SingleLine
{
    public static string Of(ReadOnlySpan<char> words)
    {
        if (words.IndexOfAny('\r', '\n', '\t') < 0 && words.IndexOf("  ") < 0)
            return words.ToString();
        var line = new StringBuilder(words.Length);
        foreach (char c in words)
        {
            if (!char.IsWhiteSpace(c))
                line.Append(c);
            else if (line.Length > 0 && line[^1] != ' ')
                line.Append(' ');
        }

        return line.ToString();
    }
}
