using System.Text;

namespace QuoteExtract.Cli.Evaluation;

/// <summary>Makes names comparable: case, dots, underscores, apostrophes, titles.</summary>
internal static class NameNormalizer
{
    private static readonly HashSet<string> Titles = new(StringComparer.Ordinal)
    {
        "the", "a", "an", "mr", "mrs", "ms", "miss", "mister", "dr", "doctor", "prof", "professor", "sir", "lady", "lord",
        "madam", "madame", "mme", "mlle", "monsieur", "mademoiselle", "captain", "capt", "colonel", "col", "general", "gen",
        "major", "maj", "lieutenant", "lieut", "lt", "sergeant", "sgt", "rev", "reverend", "father", "fr", "st",
    };

    /// <summary>A word in lower case without dots, edge punctuation and possessive; may come out empty.</summary>
    public static string Word(string word)
    {
        var result = new StringBuilder(word.Length);
        foreach (char c in word)
        {
            if (c != '.')
                result.Append(c is '’' or '‘' ? '\'' : char.ToLowerInvariant(c));
        }

        string lower = result.ToString();
        int start = 0;
        int end = lower.Length;
        while (start < end && !char.IsLetterOrDigit(lower[start]))
            start++;
        while (end > start && !char.IsLetterOrDigit(lower[end - 1]))
            end--;
        lower = lower[start..end];
        return lower.EndsWith("'s", StringComparison.Ordinal) ? lower[..^2] : lower;
    }

    /// <summary>The words of a name, joined by blanks.</summary>
    public static string Name(string name) => string.Join(' ', Words(name));

    /// <summary>The same without titles and article in front; the whole where nothing else is left.</summary>
    public static string WithoutTitle(string name)
    {
        List<string> words = Words(name);
        int first = 0;
        while (first < words.Count - 1 && Titles.Contains(words[first]))
            first++;
        return string.Join(' ', words.Skip(first));
    }

    private static List<string> Words(string name)
    {
        var words = new List<string>();
        foreach (string part in name.Replace('_', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            string word = Word(part);
            if (word.Length > 0)
                words.Add(word);
        }

        return words;
    }
}
