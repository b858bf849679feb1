namespace QuoteExtract.Mentions;

/// <summary>What tells whether a name is a person's, an organisation's, a place's or a thing's. Each is present or not.</summary>
internal enum NameFeature
{
    // How many words
    OneWord,
    TwoWords,
    ThreeWords,
    MoreWords,

    // Its first word
    FirstGiven,
    FirstPlace,
    FirstDemonym,
    FirstOrganizationWord,
    FirstOrdinary,
    FirstInitial,
    FirstUnlisted,

    // Its last word
    LastGiven,
    LastPlace,
    LastDemonym,
    LastOrganizationWord,
    LastOrganization,
    LastOrdinaryNoun,
    LastRole,
    LastWork,
    LastUnlisted,
    LastHasDigit,
    LastEndsLikePlace,
    LastEndsLikeSurname,
    LastEndsLikeNoun,
    LastEndsWithS,

    // Its form
    AllCapitals,
    ShortCapitals,
    InnerCapital,
    Hyphenated,
    Joined,

    // Before it
    OpensSentence,
    AfterThe,
    AfterA,
    AfterInOrAt,
    AfterFrom,
    AfterOf,
    AfterBy,
    AfterOtherPreposition,
    AfterRole,
    AfterComma,
    AfterAnd,
    AfterVerb,
    AfterReportingVerb,
    AfterAdjective,
    AfterNoun,

    // Behind it
    ThenPossessive,
    ThenReportingVerb,
    ThenVerb,
    ThenNoun,
    ThenPreposition,
    ThenWho,
    ThenCommaNumber,
    ThenCommaRole,
    ThenCommaName,
    ThenComma,
    ThenBracket,
    ThenAnd,
    ThenStop,

    // What the lexicon alone makes of it
    ReadAsPerson,
    ReadAsOrganization,
    ReadAsPlace,
    ReadAsGroup,
    ReadAsThing,

    Count,
}
