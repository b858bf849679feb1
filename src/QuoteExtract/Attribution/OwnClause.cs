namespace QuoteExtract.Attribution;

/// <summary>What reporting clause a quotation has of its own.</summary>
internal static class OwnClause
{
    private const int None = 0;
    private const int Before = 1;
    private const int After = 2;
    private const int Between = 3;
    private const int SentenceBefore = 4;

    /// <summary>Tells on which side the nearest reporting clause of the same sentence stands, and which it is.</summary>
    public static int Of(ReadOnlySpan<ReportingClause> clauses, in QuoteUnit unit, ReadOnlySpan<Candidate> candidates, out int nearest)
    {
        nearest = -1;
        int best = int.MaxValue;
        int side = None;
        foreach (ref readonly Candidate candidate in candidates)
        {
            if (candidate.Clause < 0)
                continue;
            ref readonly ReportingClause clause = ref clauses[candidate.Clause];
            if (clause.Speaker != candidate.Mention || clause.Form == ClauseForm.Hearer || clause.Form == ClauseForm.Owner || clause.Strength == CueStrength.Common)
                continue;
            (int at, int cost) = candidate.Relation switch
            {
                Relation.Between => (Between, 0),
                Relation.After => (After, clause.CueItem - unit.LastItem),
                Relation.Before => (Before, unit.FirstItem - clause.CueItem),
                Relation.AfterBeyondQuotation => (After, 60 + clause.CueItem - unit.LastItem),
                Relation.BeforeBeyondQuotation => (Before, 30 + unit.FirstItem - clause.CueItem),
                Relation.PreviousSentence or Relation.EndOfPreviousParagraph => (SentenceBefore, 100 + unit.FirstItem - clause.CueItem),
                _ => (None, int.MaxValue),
            };
            if (clause.Strength is CueStrength.Manner && cost < int.MaxValue)
                cost += 8;
            if (cost < best)
            {
                best = cost;
                side = at;
                nearest = candidate.Clause;
            }
        }

        return side;
    }
}
