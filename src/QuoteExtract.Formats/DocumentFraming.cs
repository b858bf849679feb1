namespace QuoteExtract.Formats;

/// <summary>What a format prints around and between documents.</summary>
/// <param name="Header">Before the first.</param>
/// <param name="Separator">Between two.</param>
/// <param name="Footer">After the last.</param>
public sealed record DocumentFraming(ReadOnlyMemory<byte> Header, ReadOnlyMemory<byte> Separator, ReadOnlyMemory<byte> Footer)
{
    /// <summary>Documents follow one another, and that is all.</summary>
    public static DocumentFraming None { get; } = new(default, default, default);
}
