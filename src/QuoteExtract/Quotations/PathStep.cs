namespace QuoteExtract.Quotations;

/// <summary>What an item of the narration is on the way from a quotation to somebody who may speak it.</summary>
internal enum PathStep : byte
{
    None,

    /// <summary>A finite verb.</summary>
    Verb,

    /// <summary>A comma, dash or bracket.</summary>
    Pause,

    /// <summary>A word that opens a clause: "that", "who", "although".</summary>
    Opener,
}
