namespace QuoteExtract.Cli.Output;

/// <summary>How results are printed.</summary>
internal enum OutputFormat
{
    Table,
    Json,
    JsonLines,
    Csv,
    WebAnnotation,
    Brat,
    Tei,
    Displacy,
    Html,
}
