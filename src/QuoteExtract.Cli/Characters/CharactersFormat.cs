namespace QuoteExtract.Cli.Characters;

/// <summary>How the cast is printed.</summary>
internal enum CharactersFormat
{
    /// <summary>A table to read.</summary>
    Table,

    /// <summary>One JSON object.</summary>
    Json,
}
