using QuoteExtract.Formats;

namespace QuoteExtract.Cli.Output;

/// <summary>Makes the writer of a format.</summary>
internal static class DocumentWriters
{
    /// <param name="format">The format.</param>
    /// <param name="width">Cells in a line, for tables.</param>
    /// <param name="useColor">Whether a terminal shows it.</param>
    public static IDocumentWriter Create(OutputFormat format, int width, bool useColor) => format switch
    {
        OutputFormat.Json => ResultFormat.Json.CreateWriter(),
        OutputFormat.JsonLines => ResultFormat.JsonLines.CreateWriter(),
        OutputFormat.Csv => ResultFormat.Csv.CreateWriter(),
        OutputFormat.WebAnnotation => ResultFormat.WebAnnotation.CreateWriter(),
        OutputFormat.Brat => ResultFormat.Brat.CreateWriter(),
        OutputFormat.Tei => ResultFormat.Tei.CreateWriter(),
        OutputFormat.Displacy => ResultFormat.Displacy.CreateWriter(),
        OutputFormat.Html => ResultFormat.Html.CreateWriter(),
        _ => new TableWriter(width, useColor),
    };
}
