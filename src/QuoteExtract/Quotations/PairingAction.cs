namespace QuoteExtract.Quotations;

/// <summary>What a hypothesis does at a mark, or at the end of a paragraph.</summary>
internal enum PairingAction : byte
{
    Skip,
    Open,

    /// <summary>Closes the innermost open mark.</summary>
    Close,

    /// <summary>Closes the one around it; the innermost stays unclosed.</summary>
    CloseOver,

    /// <summary>Opens again, in a new paragraph, the outermost open mark; what was open inside stays unclosed.</summary>
    ReopenOuter,

    /// <summary>Opens the outermost again; what was open inside goes on too.</summary>
    ReopenAll,

    /// <summary>Opens the second open mark again, just after the outermost.</summary>
    ReopenInner,

    /// <summary>Gives up everything open, at the end of a paragraph.</summary>
    EndAll,
}
