using System.Buffers;
using System.Globalization;
using QuoteExtract.Cli.Terminal;
using QuoteExtract.Formats;
using Spectre.Console;

namespace QuoteExtract.Cli.Output;

/// <summary>For people: a heading and a table a document, a row a quotation.</summary>
internal sealed class TableWriter : IDocumentWriter
{
    private const int MostWho = 28;

    /// <summary>"100%".</summary>
    private const int SureWidth = 4;

    /// <summary>Borders and padding of four columns.</summary>
    private const int FrameWidth = 13;

    /// <summary>Of a very long quotation no more than this can show.</summary>
    private const int MostText = 4096;

    private readonly LineIndex _lines = new();
    private readonly TableConsole _table;
    private readonly int _width;

    public TableWriter(int width, bool useColor)
    {
        _width = width;
        _table = new TableConsole(width, useColor);
    }

    public DocumentFraming Framing { get; } = new(default, "\n"u8.ToArray(), default);

    public void Write(in ExtractedDocument document, IBufferWriter<byte> output)
    {
        _lines.Load(document.Text);
        string title = Elision.Fit(SafeText.OneLine(document.Id), Math.Max(_width - 40, 20));
        _table.Console.MarkupLine($"[bold]{Markup.Escape(title)}[/]  [dim]{TableConsole.Counted(document.Quotes.Count, "quotation")}, {TableConsole.Counted(document.Quotes.SpeakerCount, "speaker")}[/]");
        if (document.Quotes.Count > 0)
            _table.Console.Write(BuildTable(document));

        output.Write(_table.Take());
    }

    public void Dispose() => _table.Dispose();

    private Table BuildTable(in ExtractedDocument document)
    {
        QuoteBuffer quotes = document.Quotes;
        var who = new string[quotes.Count];
        var where = new string[quotes.Count];
        for (int i = 0; i < quotes.Count; i++)
        {
            QuoteView quote = quotes[i];
            who[i] = quote.SpeakerId < 0 ? "" : Elision.Fit(SafeText.OneLine(document.NameOf(quotes.GetSpeaker(quote.SpeakerId))), Math.Min(MostWho, _width / 4));
            (int line, int column) = _lines.Find(quote.Span.Start);
            where[i] = string.Create(CultureInfo.InvariantCulture, $"{line}:{column} @{document.Offset(quote.Span.Start)}");
        }

        int whoWidth = Math.Max(who.Max(static name => name.GetCellWidth()), "unknown".Length);
        int whereWidth = where.Max(static place => place.Length);
        int whatWidth = Math.Max(_width - whoWidth - SureWidth - whereWidth - FrameWidth, 8);

        Table table = TableConsole.NewTable();
        table.AddColumn(new TableColumn("Who").NoWrap().Width(whoWidth));
        table.AddColumn(new TableColumn("Sure").NoWrap().RightAligned().Width(SureWidth));
        table.AddColumn(new TableColumn("What").NoWrap());
        table.AddColumn(new TableColumn("Where").NoWrap().Width(whereWidth));
        for (int i = 0; i < quotes.Count; i++)
        {
            QuoteView quote = quotes[i];
            table.AddRow(
                who[i].Length == 0 ? new Markup("[dim]unknown[/]") : new Markup($"[bold]{Markup.Escape(who[i])}[/]"),
                Sure(quote),
                new Spectre.Console.Text(What(document, quote, whatWidth)),
                new Markup($"[dim]{Markup.Escape(where[i])}[/]"));
        }

        return table;
    }

    private static Markup Sure(QuoteView quote)
    {
        if (quote.SpeakerId < 0)
            return new Markup("");
        string color = quote.Confidence >= 0.9 ? "green" : quote.Confidence >= 0.6 ? "yellow" : "red";
        string percent = Math.Round(quote.Confidence * 100).ToString(CultureInfo.InvariantCulture);
        return new Markup($"[{color}]{percent}%[/]");
    }

    private static string What(in ExtractedDocument document, QuoteView quote, int cells)
    {
        string prefix = quote.ParentId >= 0 ? "↳ " : "";
        string kind = quote.Kind is QuoteKind.Other or QuoteKind.Indirect ? $" ({ContractNames.Of(quote.Kind)})" : "";
        ReadOnlySpan<char> text = quote.Span.Slice(document.Text);
        string line = text.Length <= MostText
            ? SafeText.OneLine(text)
            : SafeText.OneLine(text[..(MostText / 2)]) + SafeText.OneLine(text[^(MostText / 2)..]);
        return prefix + Elision.Fit(line, cells - prefix.Length - kind.Length) + kind;
    }
}
