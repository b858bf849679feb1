namespace QuoteExtract.Catalyst;

/// <summary>Where a token stands in an entity, as Catalyst tags it.</summary>
internal enum TokenPosition
{
    Outside,
    Begin,
    Inside,
    End,
    Single,
}
