namespace QuoteExtract.Formats;

/// <summary>How results are written.</summary>
public enum ResultFormat
{
    /// <summary>One indented JSON array, an object a document.</summary>
    Json,

    /// <summary>A JSON object a line, a line a document.</summary>
    JsonLines,

    /// <summary>RFC 4180 with a header, a row a quotation.</summary>
    Csv,
}
