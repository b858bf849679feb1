using System.Text;

namespace QuoteExtract.Tests.Spec;

/// <summary>Compares an expected table with the one found, cell by cell.</summary>
internal static class SpecComparison
{
    public const string Cut = "[...]";

    private static readonly string[] Articles = ["a ", "an ", "the "];
    private static readonly string[] Dashes = ["―", "—", "–", "-", "&mdash;", "&ndash;"];

    /// <summary>The two tables side by side, or <see langword="null"/> when they agree.</summary>
    public static string? Difference(SpecTable expected, SpecTable actual)
    {
        var lines = new StringBuilder();
        var free = Enumerable.Range(0, actual.Rows.Count).ToList();
        bool same = expected.Rows.Count == actual.Rows.Count;
        foreach (IReadOnlyList<string> row in expected.Rows)
        {
            // Rows of the same first cell are paired, so that one missing row does not put all behind it out of step.
            int at = free.FindIndex(i => CellFits(expected.Columns[0], row[0], actual.Rows[i][0]));
            if (at < 0)
            {
                same = false;
                Append(lines, "missing ", row);
                continue;
            }

            IReadOnlyList<string> found = actual.Rows[free[at]];
            bool fits = at == 0 && Enumerable.Range(0, row.Count).All(i => CellFits(expected.Columns[i], row[i], found[i]));
            same &= fits;
            Append(lines, fits ? "ok      " : "expected", row);
            if (!fits)
                Append(lines, "  found ", found);
            free.RemoveAt(at);
        }

        foreach (int extra in free)
            Append(lines, "too many", actual.Rows[extra]);
        return same ? null : lines.ToString();
    }

    /// <summary>Whether a part is the one that the table abbreviates.</summary>
    public static bool PartFits(string expected, string actual)
    {
        string[] ends = expected.Split(Cut, 2, StringSplitOptions.TrimEntries);
        if (ends.Length == 1)
            return expected == actual || (IsDash(expected) && IsDash(actual) && WithoutDash(expected) == WithoutDash(actual));
        return actual.Length > ends[0].Length + ends[1].Length
            && actual.StartsWith(ends[0], StringComparison.Ordinal)
            && actual.EndsWith(ends[1], StringComparison.Ordinal);
    }

    private static bool CellFits(string column, string expected, string actual) => column switch
    {
        _ when expected.Length == 0 => true,
        "quotation" => PartsFit(expected.Split(SpecResult.PartSeparator), actual.Split(SpecResult.PartSeparator)),
        "role" => string.Equals(WithoutArticle(expected), WithoutArticle(actual), StringComparison.Ordinal),
        "evidence" => expected.Replace("-", "", StringComparison.Ordinal) == actual,
        _ => expected == actual,
    };

    private static bool PartsFit(string[] expected, string[] actual) =>
        expected.Length == actual.Length && expected.Zip(actual).All(pair => PartFits(pair.First, pair.Second));

    private static bool IsDash(string part) => Array.Exists(Dashes, dash => part.StartsWith(dash, StringComparison.Ordinal));

    /// <summary>A clause between dashes may end in a comma or stop (<c>—dijo ella—, y</c>): whose it is does not matter.</summary>
    private static string WithoutDash(string part)
    {
        string dash = Array.Find(Dashes, dash => part.StartsWith(dash, StringComparison.Ordinal))!;
        return part[dash.Length..].TrimStart(',', '.', ';', ':', ' ');
    }

    private static string WithoutArticle(string role) =>
        Array.Find(Articles, article => role.StartsWith(article, StringComparison.OrdinalIgnoreCase)) is { } article ? role[article.Length..] : role;

    private static void Append(StringBuilder lines, string label, IReadOnlyList<string> row) =>
        lines.Append(label).Append(" | ").AppendJoin(" | ", row).Append('\n');
}
