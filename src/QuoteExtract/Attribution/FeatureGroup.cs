namespace QuoteExtract.Attribution;

/// <summary>The questions of <see cref="FeatureTemplate"/> put into groups that are answered together.</summary>
internal enum FeatureGroup
{
    /// <summary>Where a mention stands, and what stands on both sides of it.</summary>
    Sides,

    /// <summary>Where what kind of mention stands, and how often its entity is mentioned.</summary>
    Class,
    ClassSides,

    /// <summary>Its place in a reporting clause, and how plainly and near that reports.</summary>
    Clause,

    /// <summary>The punctuation between it and the quotation.</summary>
    Mark,
    Distance,

    /// <summary>Its place, by what kind of quotation it is.</summary>
    Quotation,

    /// <summary>Its place, by who spoke before and who else comes into question.</summary>
    Others,

    /// <summary>Subjects that stand nearer, and the verb that it is the subject of.</summary>
    Subjects,
    Path,

    /// <summary>What lies between the quotation and the one before, where it has spoken lately.</summary>
    Gap,
    Verb,

    /// <summary>The marks on both sides of the quotation.</summary>
    Marks,
    UsedClause,
    NearestClause,
    Count,
}
