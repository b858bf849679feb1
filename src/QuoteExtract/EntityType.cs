namespace QuoteExtract;

/// <summary>What an entity found elsewhere is.</summary>
public enum EntityType
{
    /// <summary>One person.</summary>
    Person,

    /// <summary>An institution, company, party, outlet.</summary>
    Organization,

    /// <summary>A country, town or other place.</summary>
    Place,
}
