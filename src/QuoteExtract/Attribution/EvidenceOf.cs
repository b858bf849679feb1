namespace QuoteExtract.Attribution;

/// <summary>Names the evidence that a chosen candidate stands for.</summary>
internal static class EvidenceOf
{
    public static Evidence Candidate(in ScanContext context, ReadOnlySpan<ReportingClause> clauses, in QuoteUnit unit, in Candidate candidate)
    {
        bool speaks = candidate.Clause >= 0 && clauses[candidate.Clause].Speaker == candidate.Mention && clauses[candidate.Clause].Strength != CueStrength.Common;
        bool source = speaks && clauses[candidate.Clause].Form == ClauseForm.Source;
        bool colon = unit.FirstItem > 0 && context.MarkAt(unit.FirstItem - 1) == ':';
        switch (candidate.Relation)
        {
            case Relation.InsideMarks:
                return Evidence.Transcript;
            case Relation.Signature:
                return Evidence.Signature;
            case Relation.Between:
                return speaks ? Evidence.CueBetween : Evidence.Sentence;
            case Relation.After or Relation.AfterBeyondQuotation:
                return source ? Evidence.SourcePhrase : speaks ? Evidence.CueAfter : Evidence.Sentence;
            case Relation.Before or Relation.BeforeBeyondQuotation:
                if (source)
                    return Evidence.SourcePhrase;
                return speaks ? Evidence.CueBefore : colon ? Evidence.Colon : Evidence.Sentence;
            case Relation.NextSentence or Relation.NextParagraph:
                return speaks && clauses[candidate.Clause].Strength == CueStrength.Finite ? Evidence.CueAfter : Evidence.ActionBeat;
            case Relation.PreviousSpeaker:
                return candidate.Turn == Turn.LastButOne ? Evidence.Conversation : Evidence.FollowOn;
            default:
                if (candidate.Turn != Turn.None && !colon)
                    return candidate.Turn == Turn.LastButOne ? Evidence.Conversation : Evidence.FollowOn;
                if (colon)
                    return Evidence.Colon;
                return speaks ? Evidence.FollowOn : Evidence.ActionBeat;
        }
    }
}
