using System.Globalization;
using System.Text;
using Spectre.Console;

namespace QuoteExtract.Cli.Output;

/// <summary>Lays out tables for people as text: of a fixed width, in colour or not, whatever the terminal.</summary>
internal sealed class TableConsole : IDisposable
{
    private readonly StringWriter _writer = new(CultureInfo.InvariantCulture) { NewLine = "\n" };

    public TableConsole(int width, bool useColor)
    {
        Console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = useColor ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = useColor ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(_writer),
        });
        Console.Profile.Width = width;
        Console.Profile.Capabilities.Unicode = true;
    }

    public IAnsiConsole Console { get; }

    public static Table NewTable() => new Table().Border(TableBorder.Simple).BorderStyle(Style.Parse("dim"));

    /// <summary>"1 quotation", "2 quotations".</summary>
    public static string Counted(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");

    /// <summary>What was written since the last time.</summary>
    /// <remarks>Tables are padded to their right edge, and end with an empty line: noise in a file or a diff.</remarks>
    public string Take()
    {
        string written = _writer.ToString();
        _writer.GetStringBuilder().Clear();
        var lines = new StringBuilder(written.Length);
        foreach (ReadOnlySpan<char> line in written.AsSpan().TrimEnd().EnumerateLines())
            lines.Append(line.TrimEnd()).Append('\n');
        return lines.ToString();
    }

    public void Dispose() => _writer.Dispose();
}
