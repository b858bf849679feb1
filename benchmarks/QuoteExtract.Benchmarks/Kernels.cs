using System.Buffers;
using QuoteExtract.Text;

namespace QuoteExtract.Benchmarks;

/// <summary>What any tool that reads a text must at least do: the measure that results are set against.</summary>
internal static class Kernels
{
    private static readonly SearchValues<char> MarksAndLineEnds = SearchValues.Create("\"'“”‘’„‚«»‹›「」『』`\r\n");

    /// <summary>Finds and hashes every word.</summary>
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

            uint hash = WordHash.Seed;
            while (at < text.Length && IsWordCharacter(text[at]))
                hash = WordHash.Add(hash, WordHash.Fold(text[at++]));
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

    private static bool IsWordCharacter(char c) => c < 128 ? char.IsAsciiLetterOrDigit(c) || c == '\'' : char.IsLetterOrDigit(c) || c == '\u2019';
}
