namespace QuoteExtract.Attribution;

/// <summary>The reporting clauses that candidates speak in.</summary>
internal static class CandidateClauses
{
    /// <summary>Whether a plain reporting clause stands right beside the quotation: then nobody farther off comes into question.</summary>
    public static bool AnyIsOwn(ReadOnlySpan<ReportingClause> clauses, in QuoteUnit unit, ReadOnlySpan<Candidate> candidates)
    {
        const int Near = 6;
        foreach (ref readonly Candidate candidate in candidates)
        {
            if (candidate.Clause < 0 || candidate.Relation is not (Relation.Between or Relation.After or Relation.Before))
                continue;
            ref readonly ReportingClause clause = ref clauses[candidate.Clause];
            if (clause.Speaker == candidate.Mention && clause.Strength == CueStrength.Finite && clause.Form is ClauseForm.Subject or ClauseForm.Inverted
                && unit.FirstItem - clause.CueEnd < Near && clause.CueItem - unit.LastItem <= Near)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The clause that the mention speaks (or is spoken to) in, with its cue nearest to the quotation.</summary>
    public static int Nearest(in ScanContext context, ReadOnlySpan<ReportingClause> clauses, int c, in QuoteUnit unit, int mention, out int verb)
    {
        verb = -1;
        int best = -1;
        int nearest = int.MaxValue;
        const int MostClauses = 24;
        int sentence = c < clauses.Length ? context.Items[context.HeadItem(context.Mentions[mention])].Sentence : -1;
        for (int limit = Math.Min(clauses.Length, c + MostClauses); c < limit && clauses[c].Sentence == sentence; c++)
        {
            ref readonly ReportingClause clause = ref clauses[c];
            if (clause.Speaker != mention && clause.Addressee != mention)
                continue;
            if (clause.Strength == CueStrength.Common)
            {
                if (clause.CueItem < unit.FirstItem)
                    verb = clause.CueItem;
                continue;
            }

            int distance = clause.CueItem < unit.FirstItem ? unit.FirstItem - clause.CueItem
                : clause.CueItem > unit.LastItem ? clause.CueItem - unit.LastItem : 0;
            if (clause.Speaker != mention)
                distance += 1000;
            if (clause.Strength == CueStrength.Manner)
                distance += 6;
            if (distance < nearest)
            {
                nearest = distance;
                best = c;
            }
        }

        return best;
    }
}
