namespace QuoteExtract.Attribution;

/// <summary>How the speaker of a reporting clause stands to its cue.</summary>
internal enum ClauseForm : byte
{
    None,

    /// <summary>"Hill said", with at most adverbs and auxiliaries between.</summary>
    Subject,

    /// <summary>"Hill, a doctor, said": an apposition, relative clause or parenthesis between.</summary>
    SubjectAcrossAside,

    /// <summary>"the head of the union said": a prepositional phrase between.</summary>
    SubjectAcrossPhrase,

    /// <summary>"Hill shook his head and said": the subject of an earlier verb.</summary>
    SubjectOfEarlierVerb,

    /// <summary>"Hill, who said".</summary>
    Antecedent,

    /// <summary>"said Hill".</summary>
    Inverted,

    /// <summary>"according to Hill", "in the words of Hill", "quoting Hill".</summary>
    Source,

    /// <summary>"Hill was told": the one who hears.</summary>
    Hearer,

    /// <summary>"told Hill", "said to Hill".</summary>
    Addressee,

    /// <summary>"Hill, smiling, went on, saying": the subject of a participle.</summary>
    SubjectOfParticiple,

    /// <summary>"his claim that", "Hill's promise to be": whose words they are.</summary>
    Owner,
}
