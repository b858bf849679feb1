namespace QuoteExtract;

/// <summary>What a speaker is.</summary>
public enum SpeakerKind
{
    /// <summary>The text does not tell.</summary>
    Unknown,

    /// <summary>One person.</summary>
    Person,

    /// <summary>An institution, company, party, outlet.</summary>
    Organization,

    /// <summary>Several people: "officials", "protesters".</summary>
    Group,

    /// <summary>Something written: a report, a letter, a poll, a law.</summary>
    Document,
}
