namespace QuoteExtract.Cli.Output;

/// <summary>Makes the formatter of a format.</summary>
internal static class ResultFormatters
{
    /// <param name="format">The format.</param>
    /// <param name="width">Cells in a line, for tables.</param>
    /// <param name="useColor">Whether a terminal shows it.</param>
    public static IResultFormatter Create(OutputFormat format, int width, bool useColor) => format switch
    {
        OutputFormat.Json => new JsonFormatter(),
        OutputFormat.JsonLines => new JsonLinesFormatter(),
        OutputFormat.Csv => new CsvFormatter(),
        _ => new TableFormatter(width, useColor),
    };
}
