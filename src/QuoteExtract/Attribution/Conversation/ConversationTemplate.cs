namespace QuoteExtract.Attribution.Conversation;

/// <summary>The questions asked about somebody who may speak in a conversation. Each has one answer, which is one feature.</summary>
/// <remarks>The sizes stand in <see cref="ConversationSpace"/>. Order and sizes are part of the format of the weights.</remarks>
internal enum ConversationTemplate
{
    /// <summary>Whether the cue refers to it, and how surely.</summary>
    CueEntity,

    /// <summary>The same, by how often whom a description means goes by it.</summary>
    CueDescribed,

    /// <summary>The same, by how it is described.</summary>
    CueForm,
    CueAgreement,
    CueShare,
    CueRelation,
    BeatAgreement,
    NamedHere,
    NamedBefore,
    NamedTwoBefore,
    NamedAfter,
    SaidToHere,

    /// <summary>How many who fit the pronoun were named in the narration since.</summary>
    FittingRank,

    /// <summary>How many who fit the pronoun spoke since.</summary>
    FittingTurn,

    /// <summary>Whether it does something in the sentences around.</summary>
    CueActs,
    SaidToBefore,
    Next,
    NextGap,
    NextTwo,
    Frequency,
    Spoken,
    Narrator,
    Class,
    Distance,

    /// <summary>How far back the narration, not talk, has it.</summary>
    Narrated,

    /// <summary>What the turns around say: see <see cref="RunEvidence"/>.</summary>
    RunCues,
    RunNamed,
    RunGender,
    RunDecided,

    /// <summary>How likely it speaks the turns of either voice, and those right before and behind.</summary>
    RunLikely,
    LikelyBefore,
    LikelyAfter,
    LikelyAround,
    Turn,
    TurnAgreement,
    TurnBeat,
    TurnPattern,
    TurnAsks,
    TurnLength,
    TurnNext,
    TurnNamed,
    TurnSaidTo,
    Recent,
    Count,
}
