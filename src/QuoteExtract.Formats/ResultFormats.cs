namespace QuoteExtract.Formats;

/// <summary>What to know of a format.</summary>
public static class ResultFormats
{
    /// <summary>Makes a writer of this format.</summary>
    /// <param name="format">The format.</param>
    public static IDocumentWriter CreateWriter(this ResultFormat format) => format switch
    {
        ResultFormat.Json => new JsonArrayWriter(),
        ResultFormat.JsonLines => new JsonLinesWriter(),
        ResultFormat.Csv => new CsvWriter(),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "no such format"),
    };
}
