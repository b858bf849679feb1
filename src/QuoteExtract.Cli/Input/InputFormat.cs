namespace QuoteExtract.Cli.Input;

/// <summary>How a file holds documents.</summary>
internal enum InputFormat
{
    /// <summary>The whole file is one document.</summary>
    Text,

    /// <summary>A JSON object a line, a line a document.</summary>
    JsonLines,

    /// <summary>A web page, whose article is the document.</summary>
    Html,

    /// <summary>A Word document.</summary>
    Docx,

    /// <summary>A PDF file.</summary>
    Pdf,
}
