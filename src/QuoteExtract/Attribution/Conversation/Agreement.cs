namespace QuoteExtract.Attribution.Conversation;

/// <summary>How a speaker's gender goes with a pronoun beside the quotation.</summary>
internal enum Agreement : byte
{
    /// <summary>No pronoun tells a gender.</summary>
    None,
    Agrees,
    SeemsToAgree,
    Unknown,
    SeemsToDiffer,
    Differs,
    Count,
}
