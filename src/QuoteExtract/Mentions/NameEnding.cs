namespace QuoteExtract.Mentions;

/// <summary>What the last letters of an unlisted word make it look like.</summary>
internal enum NameEnding : byte
{
    None,
    Place,
    Surname,
    Noun,
}
