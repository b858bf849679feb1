namespace QuoteExtract.Verification;

[Flags]
internal enum WordTraits : byte
{
    None = 0,

    /// <summary>Dots before it say that something is left out.</summary>
    AfterGap = 1,

    /// <summary>Somebody else's word, put in brackets: "[the mayor]".</summary>
    Bracketed = 2,

    /// <summary>A part of it is in brackets: "[W]e", "want[ed]".</summary>
    PartlyBracketed = 4,

    /// <summary>The sequence goes on here at another place of the text.</summary>
    Jump = 8,
}
