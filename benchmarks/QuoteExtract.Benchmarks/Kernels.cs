using System.Buffers;
using System.Text.RegularExpressions;

namespace QuoteExtract.Benchmarks;

/// <summary>What any tool that reads a text must at least do: the measure that results are set against.</summary>
internal static partial class Kernels
{
    private static readonly SearchValues<char> MarksAndLineEnds = SearchValues.Create("\"'“”‘’„‚«»‹›「」『』`\r\n");

    // FNV-1a, the usual hash of a word.
    private const uint Seed = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>Finds and hashes every word, ignoring case.</summary>
    public static uint HashWords(ReadOnlySpan<char> text)
    {
        uint all = 0;
        int at = 0;
        while (at < text.Length)
        {
            if (!IsWordCharacter(text[at]))
            {
                at++;
                continue;
            }

            uint hash = Seed;
            while (at < text.Length && IsWordCharacter(text[at]))
                hash = (hash ^ Fold(text[at++])) * Prime;
            all ^= hash;
        }

        return all;
    }

    /// <summary>Finds every quotation mark and line end, vectorised.</summary>
    public static int CountMarks(ReadOnlySpan<char> text)
    {
        int count = 0;
        while (true)
        {
            int found = text.IndexOfAny(MarksAndLineEnds);
            if (found < 0)
                return count;
            count++;
            text = text[(found + 1)..];
        }
    }

    /// <summary>The same by a regular expression that is compiled ahead.</summary>
    public static int CountMarksByRegex(ReadOnlySpan<char> text) => MarksPattern().Count(text);

    [GeneratedRegex("[\"'“”‘’„‚«»‹›「」『』`\r\n]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex MarksPattern();

    private static char Fold(char c)
    {
        if (c < 128)
            return (uint)(c - 'A') <= 'Z' - 'A' ? (char)(c | 0x20) : c;
        return c is '\u2019' or '\u02BC' ? '\'' : char.ToLowerInvariant(c);
    }

    private static bool IsWordCharacter(char c) => c < 128 ? char.IsAsciiLetterOrDigit(c) || c == '\'' : char.IsLetterOrDigit(c) || c == '\u2019';
}
