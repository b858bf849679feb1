namespace QuoteExtract.Cli.Input;

/// <summary>A file, or standard input, to read documents from.</summary>
/// <param name="Path">The path as given or as found under it, which is also the id of a text; <c>-</c> for standard input.</param>
/// <param name="Format">How it holds documents.</param>
/// <param name="Length">Its length in bytes, 0 if not known: for the progress bar only.</param>
internal sealed record InputSource(string Path, InputFormat Format, long Length)
{
    public const string StandardInput = "-";

    public bool IsStandardInput => Path == StandardInput;
}
