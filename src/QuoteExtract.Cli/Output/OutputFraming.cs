namespace QuoteExtract.Cli.Output;

/// <summary>What a format prints around and between the documents.</summary>
/// <param name="Header">Before the first.</param>
/// <param name="Separator">Between two. Workers print it before each document, and the writer drops the very first.</param>
/// <param name="Footer">After the last.</param>
internal sealed record OutputFraming(byte[] Header, byte[] Separator, byte[] Footer)
{
    public static OutputFraming None { get; } = new([], [], []);

    public static OutputFraming Of(OutputFormat format) => format switch
    {
        OutputFormat.Json => JsonFormatter.Framing,
        OutputFormat.Csv => CsvFormatter.Framing,
        OutputFormat.Table => TableFormatter.Framing,
        _ => None,
    };
}
