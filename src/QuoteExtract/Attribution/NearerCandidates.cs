namespace QuoteExtract.Attribution;

/// <summary>Counts the subjects that stand between a candidate and the quotation; each side is walked from near to far.</summary>
internal struct NearerCandidates
{
    /// <summary>Subjects of reporting verbs, at most <see cref="FeatureSpace.Nearer"/> - 1.</summary>
    public int Speakers;

    /// <summary>Subjects of other verbs.</summary>
    public int Subjects;

    /// <summary>Another side begins with its first candidate.</summary>
    public void Before(in Candidate candidate)
    {
        if (candidate.Rank != 0)
            return;
        Speakers = 0;
        Subjects = 0;
    }

    public void After(ReadOnlySpan<ReportingClause> clauses, in Candidate candidate)
    {
        if (candidate.Clause >= 0 && clauses[candidate.Clause].Speaker == candidate.Mention && clauses[candidate.Clause].Form != ClauseForm.Owner)
            Speakers = Math.Min(Speakers + 1, FeatureSpace.Nearer - 1);
        else if (candidate.Verb >= 0)
            Subjects = Math.Min(Subjects + 1, FeatureSpace.Nearer - 1);
    }
}
