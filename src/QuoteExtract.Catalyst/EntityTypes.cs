namespace QuoteExtract.Catalyst;

/// <summary>Which of Catalyst's entity types can speak, by their names in its models and in others.</summary>
internal static class EntityTypes
{
    /// <summary>The type of that name.</summary>
    /// <returns>The type, or <see langword="null"/> for one that names nobody: dates, links, products.</returns>
    public static EntityType? Of(string? name) => name?.ToUpperInvariant() switch
    {
        "PERSON" or "PER" => EntityType.Person,
        "ORGANIZATION" or "ORGANISATION" or "ORG" => EntityType.Organization,
        "LOCATION" or "LOC" or "GPE" or "PLACE" => EntityType.Place,
        _ => null,
    };
}
