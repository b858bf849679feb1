using System.Globalization;

namespace QuoteExtract.Tests.Spec;

/// <summary>Whether an example can hold at all: a slip in the spec should not be hunted for in the engine.</summary>
internal static class SpecSanity
{
    private static readonly string[] Kinds = ["direct", "mixed", "indirect", "other"];

    public static void Check(SpecExample example)
    {
        string text = SpecResult.OneLine(example.Text);
        foreach ((string column, string cell, int row) in Cells(example.Quotes))
        {
            if (column == "quotation")
                CheckParts(text, cell);
            else if (column == "kind")
                Kinds.Should().Contain(cell);
            else if (column == "parent")
                int.Parse(cell, CultureInfo.InvariantCulture).Should().BeInRange(1, row, "a parent stands in a row above");
            else if (column is "mention" or "cue" || (column == "speaker" && !IsKnown(example, cell)))
                text.Should().Contain(cell);
        }

        if (example.Speakers is null)
            return;
        foreach ((string column, string cell, _) in Cells(example.Speakers))
        {
            if (column == "aliases")
                text.Should().ContainAll(cell.Split(SpecResult.AliasSeparator));
            else if (column == "role" || (column == "name" && !IsKnown(example, cell)))
                text.Should().Contain(cell);
        }
    }

    private static IEnumerable<(string Column, string Cell, int Row)> Cells(SpecTable table) =>
        from row in Enumerable.Range(0, table.Rows.Count)
        from column in Enumerable.Range(0, table.Columns.Count)
        let cell = table.Rows[row][column]
        where cell.Length > 0 && cell != SpecResult.None
        select (table.Columns[column], cell, row);

    private static void CheckParts(string text, string cell)
    {
        int from = 0;
        foreach (string part in cell.Split(SpecResult.PartSeparator))
        {
            foreach (string end in part.Split(SpecComparison.Cut, StringSplitOptions.TrimEntries))
            {
                int at = text.IndexOf(end, from, StringComparison.Ordinal);
                at.Should().BeGreaterThanOrEqualTo(0, "'{0}' must stand in the text, in order", end);
                from = at + end.Length;
            }
        }
    }

    private static bool IsKnown(SpecExample example, string name) =>
        example.Options.KnownSpeakers.Any(known => known.Name == name);
}
