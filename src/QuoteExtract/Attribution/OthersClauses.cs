using QuoteExtract.Buffers;

namespace QuoteExtract.Attribution;

/// <summary>Takes out candidates whose reporting clause belongs to another quotation of the sentence.</summary>
internal static class OthersClauses
{
    /// <summary>"… ?" asked Hill, and Berg answered: "…": a clause right behind a quotation is of that one.</summary>
    public static void DropSpent(in ScanContext context, ReadOnlySpan<ReportingClause> clauses, PooledList<Candidate> candidates)
    {
        bool speaks = false;
        int kept = 0;
        for (int i = 0; i < candidates.Count; i++)
        {
            Candidate candidate = candidates[i];
            bool before = candidate.Relation is Relation.Before or Relation.BeforeBeyondQuotation && candidate.Clause >= 0 && clauses[candidate.Clause].Speaker == candidate.Mention;
            if (speaks && before && (clauses[candidate.Clause].Form == ClauseForm.Inverted || FollowsQuotation(context, context.PhraseItem(context.Mentions[candidate.Mention]))))
                continue;
            speaks |= before && clauses[candidate.Clause] is { Form: ClauseForm.Subject, Strength: CueStrength.Finite };
            candidates[kept++] = candidate;
        }

        candidates.Truncate(kept);
    }

    /// <summary>Hill heard Berg say, "…": who hears it does not say it.</summary>
    public static void DropHearers(ReadOnlySpan<ReportingClause> clauses, PooledList<Candidate> candidates)
    {
        int heard = -1;
        Relation relation = default;
        foreach (ref readonly Candidate candidate in candidates.Span)
        {
            if (heard >= 0 || candidate.Clause < 0 || !clauses[candidate.Clause].Heard || clauses[candidate.Clause].Speaker != candidate.Mention)
                continue;
            heard = candidate.Mention;
            relation = candidate.Relation;
        }

        if (heard < 0)
            return;
        int kept = 0;
        for (int i = 0; i < candidates.Count; i++)
        {
            Candidate candidate = candidates[i];
            if (candidate.Relation != relation || candidate.Mention >= heard)
                candidates[kept++] = candidate;
        }

        candidates.Truncate(kept);
    }

    /// <summary>When Hill said, "…," Berg replied, "…": the clause that leads into the next quotation is of that one, if this has one too.</summary>
    public static void DropNext(in ScanContext context, ReadOnlySpan<ReportingClause> clauses, in QuoteUnit unit, PooledList<Candidate> candidates)
    {
        if (unit.Split || context.MarkAt(unit.FirstItem - 1) is not (',' or ':'))
            return;
        bool led = false;
        foreach (ref readonly Candidate candidate in candidates.Span)
            led |= candidate.Relation == Relation.Before && IsSubject(clauses, candidate);
        if (!led)
            return;
        int kept = 0;
        for (int i = 0; i < candidates.Count; i++)
        {
            Candidate candidate = candidates[i];
            if (candidate.Relation == Relation.After && IsSubject(clauses, candidate) && LeadsOn(context, clauses[candidate.Clause].CueEnd))
                continue;
            candidates[kept++] = candidate;
        }

        candidates.Truncate(kept);
    }

    private static bool IsSubject(ReadOnlySpan<ReportingClause> clauses, in Candidate candidate) =>
        candidate.Clause >= 0 && clauses[candidate.Clause].Speaker == candidate.Mention && clauses[candidate.Clause] is { Form: ClauseForm.Subject, Strength: CueStrength.Finite };

    /// <summary>Whether a comma and a quotation follow soon in the sentence.</summary>
    private static bool LeadsOn(in ScanContext context, int item)
    {
        const int Near = 8;
        int sentence = context.Items[item - 1].Sentence;
        for (int i = item; i < Math.Min(context.Items.Length, item + Near) && context.Items[i].Sentence == sentence; i++)
        {
            if (context.IsQuotation(i))
                return context.MarkAt(i - 1) is ',' or ':';
        }

        return false;
    }

    private static bool FollowsQuotation(in ScanContext context, int item) => context.IsQuotation(item - 1) && context.Items[item - 1].Sentence == context.Items[item].Sentence;
}
