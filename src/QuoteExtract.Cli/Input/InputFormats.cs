namespace QuoteExtract.Cli.Input;

/// <summary>Tells how a file is read from how it is called.</summary>
internal static class InputFormats
{
    /// <summary>The format that a name tells, text if it tells none.</summary>
    public static InputFormat Of(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".jsonl" => InputFormat.JsonLines,
        ".html" or ".htm" or ".xhtml" => InputFormat.Html,
        ".docx" => InputFormat.Docx,
        ".pdf" => InputFormat.Pdf,
        _ => InputFormat.Text,
    };

    /// <summary>Whether a folder is searched for files of this name.</summary>
    public static bool IsCollected(string name) => Of(name) switch
    {
        InputFormat.Text => name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase),
        InputFormat.JsonLines => true,
        _ => PageInput.IsThere,
    };
}
