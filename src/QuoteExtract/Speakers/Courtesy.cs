namespace QuoteExtract.Speakers;

/// <summary>The title of courtesy that tells one member of a family from another.</summary>
internal enum Courtesy : byte
{
    None,
    Mr,
    Mrs,
    Miss,
    Lady,
    Lord,
}
