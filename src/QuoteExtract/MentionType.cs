namespace QuoteExtract;

/// <summary>How a mention refers to somebody.</summary>
public enum MentionType
{
    /// <summary>By name: "Imangali Tasmagambetov", "RIA Novosti".</summary>
    Name,

    /// <summary>By pronoun: "he", "she", "they", "I".</summary>
    Pronoun,

    /// <summary>By description: "the secretary general", "a police spokesman".</summary>
    Nominal,
}
