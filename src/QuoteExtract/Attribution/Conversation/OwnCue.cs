using QuoteExtract.Mentions;

namespace QuoteExtract.Attribution.Conversation;

/// <summary>Finds the reporting clause that is a quotation's own: what the ranker thinks of other mentions the conversation knows better.</summary>
internal static class OwnCue
{
    private const float LeastShare = 0.05f;

    /// <summary>So near to the quotation an inverted clause can be nobody else's.</summary>
    private const int Near = 2;

    /// <summary>The candidate of the clause, or -1.</summary>
    public static int Find(in ScanContext context, ReadOnlySpan<ReportingClause> clauses, in QuoteUnit unit, ReadOnlySpan<Candidate> candidates, float total)
    {
        bool introduced = IsIntroduced(context, unit);
        int best = -1;
        bool plain = false;
        for (int c = 0; c < candidates.Length; c++)
        {
            ref readonly Candidate candidate = ref candidates[c];
            if (candidate.Sure != SureSign.None)
                return c;
            if (candidate.Share < LeastShare * total || !(IsOwn(clauses, candidate) || (introduced && Introduces(clauses, candidate))))
                continue;
            bool plainer = IsPlain(context, clauses, unit, candidate);
            if (best < 0 || (plainer && !plain) || (plainer == plain && candidate.Share > candidates[best].Share))
            {
                best = c;
                plain = plainer;
            }
        }

        return best;
    }

    private static bool IsOwn(ReadOnlySpan<ReportingClause> clauses, in Candidate candidate) => candidate.Relation is Relation.InsideMarks
        || (candidate.Clause >= 0 && clauses[candidate.Clause].Speaker == candidate.Mention
            && candidate.Relation is Relation.Between or Relation.After or Relation.Before or Relation.AfterBeyondQuotation or Relation.BeforeBeyondQuotation);

    /// <summary>"said the old man", right behind the words, tells more than "as he spoke" farther on.</summary>
    private static bool IsPlain(in ScanContext context, ReadOnlySpan<ReportingClause> clauses, in QuoteUnit unit, in Candidate candidate)
    {
        if (candidate.Clause < 0 || context.Mentions[candidate.Mention].Type == MentionType.Pronoun)
            return false;
        ref readonly ReportingClause clause = ref clauses[candidate.Clause];
        return clause.Form == ClauseForm.Inverted
            && (candidate.Relation == Relation.Between || (candidate.Relation == Relation.After && clause.CueItem - unit.LastItem <= Near));
    }

    /// <summary>"He turned to her and said:" as a paragraph of its own: what ends so, ends with the quotation.</summary>
    private static bool IsIntroduced(in ScanContext context, in QuoteUnit unit)
    {
        int before = unit.FirstItem - 1;
        return before >= 0 && context.Items[before].Sentence != context.Items[unit.FirstItem].Sentence
            && (context.IsWord(before) || context.MarkAt(before) is ':' or ',' || ScanContext.IsDash(context.MarkAt(before)));
    }

    private static bool Introduces(ReadOnlySpan<ReportingClause> clauses, in Candidate candidate) =>
        candidate.Relation == Relation.EndOfPreviousParagraph && (candidate.Clause < 0 || clauses[candidate.Clause].Speaker == candidate.Mention);
}
