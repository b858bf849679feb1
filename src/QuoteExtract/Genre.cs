namespace QuoteExtract;

/// <summary>What kind of text a document is; who speaks is decided by other weights in each.</summary>
public enum Genre
{
    /// <summary>Worked out from the text itself.</summary>
    Auto,

    /// <summary>News and other reports: most quotations name their speaker.</summary>
    News,

    /// <summary>Novels and stories: conversations are decided as a whole.</summary>
    Fiction,

    /// <summary>Turns of talk behind labels.</summary>
    Transcript,
}
