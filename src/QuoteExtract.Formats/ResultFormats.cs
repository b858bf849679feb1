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
        ResultFormat.WebAnnotation => new WebAnnotationWriter(),
        ResultFormat.Brat => new BratWriter(),
        ResultFormat.Tei => new TeiWriter(),
        ResultFormat.Displacy => new DisplacyWriter(),
        ResultFormat.Html => new HtmlWriter(),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "no such format"),
    };

    /// <summary>The name of a format on the command line and in the service.</summary>
    /// <param name="format">The format.</param>
    public static string Name(this ResultFormat format) => format switch
    {
        ResultFormat.JsonLines => "jsonl",
        ResultFormat.WebAnnotation => "webannotation",
        _ => format.ToString().ToLowerInvariant(),
    };

    /// <summary>The format of this name.</summary>
    /// <param name="name">A name as <see cref="Name"/> gives it.</param>
    /// <param name="format">The format.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryParse(string? name, out ResultFormat format)
    {
        foreach (ResultFormat candidate in Enum.GetValues<ResultFormat>())
        {
            format = candidate;
            if (string.Equals(candidate.Name(), name, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        format = default;
        return false;
    }

    /// <summary>The media type of a format.</summary>
    /// <param name="format">The format.</param>
    public static string MediaType(this ResultFormat format) => format switch
    {
        ResultFormat.JsonLines => "application/x-ndjson",
        ResultFormat.Csv => "text/csv; charset=utf-8",
        ResultFormat.WebAnnotation => "application/ld+json",
        ResultFormat.Brat => "application/x-tar",
        ResultFormat.Tei => "application/tei+xml",
        ResultFormat.Html => "text/html; charset=utf-8",
        _ => "application/json",
    };

    /// <summary>How the name of a file in this format ends, with the dot.</summary>
    /// <param name="format">The format.</param>
    public static string FileExtension(this ResultFormat format) => format switch
    {
        ResultFormat.JsonLines => ".jsonl",
        ResultFormat.Csv => ".csv",
        ResultFormat.WebAnnotation => ".jsonld",
        ResultFormat.Brat => ".tar",
        ResultFormat.Tei => ".xml",
        ResultFormat.Html => ".html",
        _ => ".json",
    };
}
