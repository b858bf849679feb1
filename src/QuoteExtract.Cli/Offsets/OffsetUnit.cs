namespace QuoteExtract.Cli.Offsets;

/// <summary>What offsets count.</summary>
internal enum OffsetUnit
{
    Utf16,
    CodePoint,
    Utf8,
}
