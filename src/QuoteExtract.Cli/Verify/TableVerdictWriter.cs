using System.Globalization;
using QuoteExtract.Cli.Output;
using QuoteExtract.Cli.Terminal;
using Spectre.Console;

namespace QuoteExtract.Cli.Verify;

/// <summary>For people: a row a claim, below it what differs, and a count at the end.</summary>
internal sealed class TableVerdictWriter(Stream output, int width, bool useColor) : IVerdictWriter
{
    private const int FixedWidth = 62;
    private const int MostDifferences = 6;

    private readonly List<CheckedClaim> _claims = [];
    private readonly LineIndex _lines = new();
    private string? _indexed;

    public void Write(CheckedClaim check) => _claims.Add(check);

    public void End()
    {
        using var console = new TableConsole(width, useColor);
        Table table = TableConsole.NewTable();
        table.AddColumn(new TableColumn("Verdict").NoWrap());
        table.AddColumn(new TableColumn("Same").NoWrap().RightAligned());
        table.AddColumn(new TableColumn("Claim"));
        table.AddColumn(new TableColumn("Who"));
        table.AddColumn(new TableColumn("Where"));
        foreach (CheckedClaim check in _claims)
            AddRow(table, check);
        if (_claims.Count > 0)
            console.Console.Write(table);
        int stand = _claims.Count(static check => check.Result.Stands);
        console.Console.MarkupLine(string.Create(CultureInfo.InvariantCulture, $"[bold]{stand} of {_claims.Count}[/] {(_claims.Count == 1 ? "claim stands" : "claims stand")}."));
        output.Write(ToolConsole.Utf8.GetBytes(console.Take()));
    }

    private void AddRow(Table table, CheckedClaim check)
    {
        QuoteVerification result = check.Result;
        string color = result.Stands ? "green" : result.Verdict == Verdict.Altered ? "yellow" : "red";
        string claim = Elision.Fit(SafeText.OneLine(check.Claim.Claimed), Math.Max(width - FixedWidth, 24));
        string id = check.Claim.Id is { } given ? $"[dim]{Markup.Escape(SafeText.OneLine(given))}:[/] " : "";
        table.AddRow(
            new Markup($"[{color}]{check.Verdict}[/]"),
            new Markup(string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(result.Score * 100)}%")),
            new Markup(id + Markup.Escape(claim) + Differences(check)),
            new Markup(Who(check)),
            new Markup($"[dim]{Markup.Escape(Where(check))}[/]"));
    }

    private static string Differences(CheckedClaim check)
    {
        var lines = new System.Text.StringBuilder();
        foreach (WordDifference difference in check.Result.Differences.Take(MostDifferences))
        {
            string claimed = Short(difference.Claimed, check.Claim.Claimed);
            string source = Short(difference.Source, check.Source!.Source.Text);
            string line = claimed.Length == 0 ? $"left out: {source}" : source.Length == 0 ? $"put in: {claimed}" : $"{claimed} ← {source}";
            lines.Append("\n[dim]  ").Append(Markup.Escape(line)).Append("[/]");
        }

        if (check.Result.Differences.Count > MostDifferences)
            lines.Append("\n[dim]  …[/]");
        return lines.ToString();
    }

    private static string Short(TextSpan span, string text) => Elision.Fit(SafeText.OneLine(span.Slice(text)), 40);

    private static string Who(CheckedClaim check)
    {
        QuoteVerification result = check.Result;
        if (result.Verdict == Verdict.Absent)
            return "";
        string name = result.Speaker is { } speaker ? Markup.Escape(Elision.Fit(SafeText.OneLine(speaker), 24)) : result.SpeakerVerdict == SpeakerVerdict.NotQuoted ? "[dim]in no quotation[/]" : "[dim]unknown[/]";
        return result.SpeakerVerdict switch
        {
            SpeakerVerdict.Same => $"[green]{name}[/], as claimed",
            SpeakerVerdict.Different => $"[red]{name}[/], not {Markup.Escape(Elision.Fit(SafeText.OneLine(check.Claim.Speaker ?? ""), 24))}",
            _ => name,
        };
    }

    private string Where(CheckedClaim check)
    {
        if (check.Source is not { } source)
            return "";
        if (!ReferenceEquals(_indexed, source.Source.Text))
        {
            _indexed = source.Source.Text;
            _lines.Load(_indexed);
        }

        (int line, int column) = _lines.Find(check.Result.Span.Start);
        return string.Create(CultureInfo.InvariantCulture, $"{Elision.Fit(SafeText.OneLine(source.Id), 28)} {line}:{column}");
    }
}
