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

    /// <summary>W3C Web Annotation, as JSON-LD.</summary>
    WebAnnotation,

    /// <summary>brat standoff, as a tar archive of text and annotations.</summary>
    Brat,

    /// <summary>TEI P5 with <c>said</c> elements.</summary>
    Tei,

    /// <summary>The input of displaCy's entity view.</summary>
    Displacy,

    /// <summary>One self-contained page to read.</summary>
    Html,
}
