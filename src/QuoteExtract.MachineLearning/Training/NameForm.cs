namespace QuoteExtract.MachineLearning.Training;

/// <summary>Names without what does not tell people apart.</summary>
internal static class NameForm
{
    public static string Of(string name) =>
        string.Join(' ', name.Replace('_', ' ').Split([' ', '\n', '\r', '\t', '.'], StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();

    /// <summary>Equal, or the same last word and all words of one in the other.</summary>
    public static bool SamePerson(string a, string b)
    {
        string[] x = a.Split(' '), y = b.Split(' ');
        if (!string.Equals(x[^1], y[^1], StringComparison.Ordinal))
            return false;
        return x.All(y.Contains) || y.All(x.Contains);
    }
}
