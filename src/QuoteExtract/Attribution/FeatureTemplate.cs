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
    Count,
}
