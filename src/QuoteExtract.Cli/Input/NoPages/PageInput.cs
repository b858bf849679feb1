using QuoteExtract.Formats;

namespace QuoteExtract.Cli.Input;

/// <summary>The native binary reads no pages: their readers cannot be compiled ahead of time.</summary>
internal sealed class PageInput
{
    /// <summary>Whether this build reads pages.</summary>
    public const bool IsThere = false;

    private PageInput()
    {
    }

    public string Text => "";

    public static (PageInput? Page, string? Problem) Read(InputFormat format, byte[] content) =>
        (null, "the native binary reads text and JSONL only: for web pages, Word and PDF take the dotnet tool");

    public SourceSelector? SelectorAt(int offset) => null;
}
