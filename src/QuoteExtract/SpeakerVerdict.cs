namespace QuoteExtract;

/// <summary>Whether a source gives words to the person claimed.</summary>
public enum SpeakerVerdict
{
    /// <summary>No speaker was claimed.</summary>
    NotAsked,

    /// <summary>It does.</summary>
    Same,

    /// <summary>It gives them to somebody else.</summary>
    Different,

    /// <summary>It does not tell, or not surely enough.</summary>
    Unknown,

    /// <summary>The words stand there, but in no quotation.</summary>
    NotQuoted,
}
