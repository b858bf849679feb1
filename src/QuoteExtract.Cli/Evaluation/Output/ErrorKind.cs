namespace QuoteExtract.Cli.Evaluation;

/// <summary>What can go wrong with a region.</summary>
internal enum ErrorKind
{
    /// <summary>A gold region that nothing matches.</summary>
    Missed,

    /// <summary>A predicted part that is no gold region.</summary>
    FalseAlarm,

    /// <summary>Found, and somebody else is named.</summary>
    Wrong,

    /// <summary>Found, and nobody is named.</summary>
    Unknown,

    /// <summary>Found, and the name is not the gold's, even if the mention is right.</summary>
    Misnamed,
}
