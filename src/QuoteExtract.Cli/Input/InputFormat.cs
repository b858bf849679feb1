namespace QuoteExtract.Cli.Input;

/// <summary>How a file holds documents.</summary>
internal enum InputFormat
{
    /// <summary>The whole file is one document.</summary>
    Text,

    /// <summary>A JSON object a line, a line a document.</summary>
    JsonLines,
}
