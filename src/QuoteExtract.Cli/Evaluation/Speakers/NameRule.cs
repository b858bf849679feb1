namespace QuoteExtract.Cli.Evaluation;

/// <summary>When two names are the same speaker's: equal, or same last token and token subset, or acronym.</summary>
internal static class NameRule
{
    /// <summary>Words that an acronym may leave out.</summary>
    private static readonly HashSet<string> Small = new(StringComparer.Ordinal)
    {
        "of", "the", "and", "for", "in", "on", "to", "a", "an", "de", "la", "du", "des",
    };

    public static bool Same(string a, string b)
    {
        string[] first = Tokens(a);
        string[] second = Tokens(b);
        if (first.Length == 0 || second.Length == 0)
            return false;
        if (first.AsSpan().SequenceEqual(second))
            return true;
        bool sameName = string.Equals(first[^1], second[^1], StringComparison.Ordinal)
            && (IsSubset(first, second) || IsSubset(second, first));
        return sameName || IsAcronym(a, first, second) || IsAcronym(b, second, first);
    }

    /// <summary>The words in lower case, without dots, edge punctuation and possessive.</summary>
    private static string[] Tokens(string name)
    {
        var tokens = new List<string>();
        foreach (string word in name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            string token = NameNormalizer.Word(word);
            if (token.Length > 0)
                tokens.Add(token);
        }

        return [.. tokens];
    }

    private static bool IsSubset(string[] few, string[] many) => few.All(t => many.Contains(t, StringComparer.Ordinal));

    /// <summary>"CSTO" of "Collective Security Treaty Organization"; written with two capitals at least.</summary>
    private static bool IsAcronym(string written, string[] tokens, string[] full)
    {
        if (tokens.Length != 1 || full.Length < 2 || written.Count(char.IsUpper) < 2)
            return false;
        return string.Equals(tokens[0], Initials(full), StringComparison.Ordinal)
            || string.Equals(tokens[0], Initials(full.Where(t => !Small.Contains(t))), StringComparison.Ordinal);
    }

    private static string Initials(IEnumerable<string> tokens) => string.Concat(tokens.Select(t => t[0]));
}
