namespace QuoteExtract.Inputs;

/// <summary>How much one page may cost; what is beyond is refused, since it may be made to exhaust the reader.</summary>
public sealed record PageLimits
{
    /// <summary>The limits that hold unless others are given.</summary>
    public static PageLimits Default { get; } = new();

    /// <summary>Bytes of a web page.</summary>
    public int HtmlBytes { get; init; } = 8 * 1024 * 1024;

    /// <summary>Bytes of a Word or PDF file, and of one stream of a PDF file when unpacked.</summary>
    public int FileBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Characters of the text, and of one part of a Word document when unpacked.</summary>
    public int Characters { get; init; } = 32 * 1024 * 1024;

    /// <summary>Elements of a web page.</summary>
    public int Elements { get; init; } = 100_000;

    /// <summary>How deep the elements of a web page may nest.</summary>
    public int Depth { get; init; } = 400;

    /// <summary>Pages of a PDF file.</summary>
    public int Pages { get; init; } = 3_000;

    /// <summary>Time to find the article in a web page, or to read the next page of a PDF file.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(30);
}
