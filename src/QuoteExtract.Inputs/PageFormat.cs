namespace QuoteExtract.Inputs;

/// <summary>What kind of file a page is.</summary>
public enum PageFormat
{
    /// <summary>A web page.</summary>
    Html,

    /// <summary>A Word document.</summary>
    Docx,

    /// <summary>A PDF file.</summary>
    Pdf,
}
