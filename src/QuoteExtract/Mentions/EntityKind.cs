namespace QuoteExtract.Mentions;

/// <summary>What a mention seems to refer to.</summary>
internal enum EntityKind : byte
{
    Unknown,
    Person,
    Organization,
    Place,
    Group,
    Document,
}
