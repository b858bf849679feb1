namespace QuoteExtract.Attribution;

/// <summary>When a candidate spoke last.</summary>
internal enum Turn : byte
{
    /// <summary>Not in the last two quotations.</summary>
    None,

    /// <summary>It spoke the quotation before.</summary>
    Last,

    /// <summary>It spoke the one before the last, and somebody else the last.</summary>
    LastButOne,

    Count,
}
