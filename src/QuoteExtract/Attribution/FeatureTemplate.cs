namespace QuoteExtract.Attribution;

/// <summary>The questions asked about a candidate. Each has one answer, which is one feature of the model.</summary>
/// <remarks>The sizes stand in <see cref="FeatureSpace"/>. Order and sizes are part of the format of the weights.</remarks>
internal enum FeatureTemplate
{
    /// <summary>Where it stands.</summary>
    Relation,

    /// <summary>Its place in a reporting clause, and how plainly that reports.</summary>
    Clause,

    RelationClause,
    RelationClass,
    RelationClauseCueDistance,
    RelationDistance,
    RelationRank,

    /// <summary>The punctuation between it and the quotation.</summary>
    RelationMark,

    RelationClauseMark,
    RelationBefore,
    RelationAfter,
    KindRelationClause,
    LengthRelation,
    OpensParagraph,
    OwnClauseRelationClause,
    TurnGap,
    TurnRelationClause,
    TurnGapLength,
    TurnGapClass,
    ClassClause,
    Addressee,
    Negated,
    Frequency,
    ClauseIsNearest,
    SpeechNoun,

    /// <summary>Verbs, pauses and openers of clauses between it and the quotation.</summary>
    RelationPath,
    ClausePath,

    /// <summary>Subjects of reporting verbs, and of other verbs, that stand nearer on its side.</summary>
    NearerSubjects,

    /// <summary>What stands on both sides of the mention.</summary>
    RelationBeforeAfter,
    ClassBeforeAfter,

    /// <summary>Whether it is the subject of the verb that the quotation depends on.</summary>
    Verb,
    KindVerb,

    /// <summary>Whether somebody nearer is the same.</summary>
    NearerSame,

    /// <summary>The marks on both sides of the quotation.</summary>
    RelationMarks,

    KindClass,

    /// <summary>Whether the quotation before has its speaker from the same clause.</summary>
    UsedClause,

    /// <summary>Whether it speaks in the nearest clause, and how near and plain that is.</summary>
    NearestClause,
    NearestClauseForm,
    Count,
}
