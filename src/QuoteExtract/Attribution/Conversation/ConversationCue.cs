namespace QuoteExtract.Attribution.Conversation;

/// <summary>What a reporting clause of its own says about who speaks a quotation.</summary>
internal enum ConversationCue : byte
{
    /// <summary>There is none: only the conversation tells.</summary>
    None,
    Name,
    Description,

    /// <summary>A description of somebody known: of the cast that was given, named elsewhere, or styled like a name.</summary>
    Known,
    HeOrShe,
    I,
    Other,

    /// <summary>A label, or a clause inside the marks.</summary>
    Label,
    Count,
}
