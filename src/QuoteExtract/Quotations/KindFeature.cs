namespace QuoteExtract.Quotations;

/// <summary>What tells speech from titles, names, terms and scare quotes. Each is present or not.</summary>
internal enum KindFeature
{
    Bias,

    // The content
    OneWord,
    TwoOrThreeWords,
    FourOrFiveWords,
    SixToTenWords,
    NoWords,
    TitleCase,
    StartsUpper,
    EndsWithComma,
    EndsWithStop,
    EndsLively,
    HasFirstOrSecondPerson,
    HasVerb,
    HasInnerPunctuation,

    // The marks
    Single,
    Nested,
    GoesOnOrContinues,
    Headline,
    StartsParagraph,
    WholeParagraph,

    // Before
    AfterColon,
    AfterComma,
    AfterReportingVerb,
    AfterThat,
    AfterNaming,
    AfterKnownAs,
    AfterWork,
    AfterTerm,
    AfterArticle,
    AfterPossessive,
    AfterCapitalized,
    AfterIn,
    AfterBe,
    AfterAs,
    AfterOf,
    ReportingNear,
    ReportingFarther,
    MannerBefore,
    NameBefore,
    PronounBefore,
    Denied,
    Conditional,

    // Behind
    BeforeReportingVerb,
    BeforeNoun,
    BeforeCapitalized,
    BeforeWork,
    InsideName,

    // The sentence
    ReportingInSentence,
    SourcePhraseInSentence,
    NamingInSentence,
    BesideQuotation,
    AnotherInSentence,
    SpeechInParagraph,
    FirstInParagraph,

    // Together
    ShortUnreported,
    ShortNounPhrase,
    TitleUnended,
    LongReported,

    Count,
}
