namespace QuoteExtract.Attribution.Conversation;

/// <summary>The questions of <see cref="ConversationTemplate"/> put into groups that are answered together.</summary>
internal enum ConversationGroup
{
    /// <summary>Whether the cue, or an act beside the utterance, refers to it.</summary>
    Cue,

    /// <summary>How many who fit the pronoun were named, and spoke, since.</summary>
    Fitting,

    /// <summary>What the ranker of candidates thinks of it.</summary>
    Option,
    Named,
    NamedBefore,
    Next,
    Standing,
    Distance,
    RunCues,
    RunNamed,
    RunLikely,
    Likely,
    TurnAgreement,

    /// <summary>From here on: not asked where the cue is a name or a label.</summary>
    TurnPattern,
    TurnNext,
    TurnNamed,
    Count,
}
