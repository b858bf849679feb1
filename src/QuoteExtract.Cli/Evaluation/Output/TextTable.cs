using System.Globalization;
using System.Text;

namespace QuoteExtract.Cli.Evaluation;

/// <summary>Rows under headings, for the terminal and for Markdown. The first column is text, the others numbers.</summary>
internal sealed class TextTable(params string[] headings)
{
    private readonly List<string[]> _rows = [];

    public bool IsEmpty => _rows.Count == 0;

    public void Add(params string[] cells) => _rows.Add(cells);

    /// <summary>Three decimals; a dash where there is nothing to measure.</summary>
    public static string Number(double? value) => value?.ToString("0.000", CultureInfo.InvariantCulture) ?? "-";

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    public void WriteTo(TextWriter output, bool markdown)
    {
        int[] widths = [.. headings.Select((h, i) => Math.Max(3, _rows.Select(r => r[i].Length).Append(h.Length).Max()))];
        WriteRow(output, headings, widths, markdown);
        if (markdown)
            output.WriteLine("|" + string.Concat(widths.Select((w, i) => " " + new string('-', w - 1) + (i == 0 ? "- |" : ": |"))));
        foreach (string[] row in _rows)
            WriteRow(output, row, widths, markdown);
    }

    private static void WriteRow(TextWriter output, string[] cells, int[] widths, bool markdown)
    {
        var line = new StringBuilder(markdown ? "| " : "  ");
        for (int i = 0; i < cells.Length; i++)
        {
            if (i > 0)
                line.Append(markdown ? " | " : "  ");
            string cell = markdown ? cells[i].Replace("|", "\\|", StringComparison.Ordinal) : cells[i];
            line.Append(i == 0 ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i]));
        }

        output.WriteLine(markdown ? line.Append(" |").ToString() : line.ToString().TrimEnd());
    }
}
