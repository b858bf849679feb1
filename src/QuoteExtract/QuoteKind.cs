namespace QuoteExtract;

/// <summary>How a stretch of text quotes.</summary>
public enum QuoteKind
{
    /// <summary>A full clause or utterance in quotation marks, or a turn of dash dialogue.</summary>
    Direct,

    /// <summary>A fragment in quotation marks, woven into the reporter's own sentence.</summary>
    Mixed,

    /// <summary>Reported without marks. Not found yet: the value is reserved.</summary>
    Indirect,

    /// <summary>In marks, yet nobody's speech: a title, a nickname, a scare quote, a term.</summary>
    Other,
}
