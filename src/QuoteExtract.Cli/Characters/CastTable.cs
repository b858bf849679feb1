using System.Globalization;
using QuoteExtract.Cli.Output;
using QuoteExtract.Cli.Terminal;
using Spectre.Console;

namespace QuoteExtract.Cli.Characters;

/// <summary>Prints a cast as a table. Names come from the book, so none of them is taken for markup or steers the terminal.</summary>
internal static class CastTable
{
    private const int MostWho = 28;
    private const int MostListeners = 3;
    private const int MostAliases = 12;

    /// <summary>"female", "Quotations", borders and padding of five columns.</summary>
    private const int FixedWidth = 6 + 10 + 16;

    public static byte[] Write(Cast cast, int? top, int width, bool useColor)
    {
        using var table = new TableConsole(width, useColor);
        string title = Elision.Fit(SafeText.OneLine(cast.Id), Math.Max(width - 70, 20));
        table.Console.MarkupLine($"[bold]{Markup.Escape(title)}[/]  [dim]{Heading(cast)}[/]");
        int shown = Math.Min(top ?? int.MaxValue, cast.Members.Count);
        if (shown > 0)
            table.Console.Write(Build(cast, shown, width));
        if (shown < cast.Members.Count)
            table.Console.MarkupLine($"[dim]and {TableConsole.Counted(cast.Members.Count - shown, "more character")}[/]");
        return ToolConsole.Utf8.GetBytes(table.Take());
    }

    private static string Heading(Cast cast) =>
        $"{TableConsole.Counted(cast.Quotations, "quotation")}, {TableConsole.Counted(cast.Members.Count, "character")}"
        + (cast.Unknown == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {cast.Unknown} of unknown speaker"));

    private static Table Build(Cast cast, int shown, int width)
    {
        string[] names = [.. cast.Members.Select(member => Elision.Fit(SafeText.OneLine(member.Name), Math.Min(MostWho, width / 4)))];
        int whoWidth = names.Take(shown).Max(static name => name.GetCellWidth());
        int rest = Math.Max(width - whoWidth - FixedWidth, 16);
        int aliasWidth = rest / 2;

        Table table = TableConsole.NewTable();
        table.AddColumn(new TableColumn("Who").NoWrap().Width(whoWidth));
        table.AddColumn(new TableColumn("Gender").NoWrap().Width(6));
        table.AddColumn(new TableColumn("Quotations").NoWrap().RightAligned().Width(10));
        table.AddColumn(new TableColumn("Also called").NoWrap().Width(aliasWidth));
        table.AddColumn(new TableColumn("Speaks to").NoWrap().Width(rest - aliasWidth));
        for (int i = 0; i < shown; i++)
        {
            CastMember member = cast.Members[i];
            table.AddRow(
                new Markup($"[bold]{Markup.Escape(names[i])}[/]"),
                new Markup(member.Gender switch { Gender.Female => "female", Gender.Male => "male", _ => "" }),
                new Markup(member.Quotations.ToString(CultureInfo.InvariantCulture)),
                new Spectre.Console.Text(Elision.Fit(SafeText.OneLine(string.Join(", ", member.Aliases.Take(MostAliases))), aliasWidth)),
                new Spectre.Console.Text(Elision.Fit(Listeners(names, member), rest - aliasWidth)));
        }

        return table;
    }

    private static string Listeners(string[] names, CastMember member) => string.Join(
        ", ",
        member.SpeaksTo.Take(MostListeners).Select(link => string.Create(CultureInfo.InvariantCulture, $"{names[link.To]} {link.Quotations}")));
}
