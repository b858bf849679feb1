namespace QuoteExtract.Attribution;

/// <summary>Type and kind of a mention in one.</summary>
internal enum MentionClass : byte
{
    PersonName,
    OrganizationName,
    PlaceName,
    OtherName,
    PersonNominal,
    GroupNominal,
    OrganizationNominal,
    DocumentNominal,
    ImprovisedNominal,
    Office,
    HeOrShe,
    They,
    I,
    We,
    OtherPronoun,
    Indefinite,
    Possessive,
    IndefinitePersonNominal,
    Relative,
    Count,
}
