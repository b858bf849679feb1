namespace QuoteExtract;

/// <summary>The gender that a text gives a speaker, by pronoun, title, noun or given name.</summary>
public enum Gender
{
    /// <summary>The text does not tell.</summary>
    Unknown,

    /// <summary>Male.</summary>
    Male,

    /// <summary>Female.</summary>
    Female,
}
