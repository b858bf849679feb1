namespace QuoteExtract.Corpora;

/// <summary>What a tagged name names, in the order of the weights.</summary>
internal enum NameTag
{
    Person,
    Organization,
    Place,
    Thing,
}
