using QuoteExtract.Mentions;

namespace QuoteExtract.Attribution;

/// <summary>What is known about a candidate, each as a small number.</summary>
internal struct CandidateFacts
{
    public int Relation;
    public int Class;
    public int Form;
    public int Strength;
    public int CueDistance;
    public int Negated;
    public int Distance;
    public int Rank;
    public int Mark;
    public int Before;
    public int After;
    public int Turn;
    public int Frequency;
    public int OwnClause;
    public int IsNearestClause;
    public int NearestCue;
    public int NearestStrength;
    public int NearestForm;
    public int UsedClause;
    public int Verb;
    public int NearerSubjects;
    public int NearerSame;
    public int PathVerbs;
    public int PathOpeners;
    public int Path;

    /// <summary>The facts that need no look at other candidates but those that stand nearer.</summary>
    public static void Read(in ScanContext context, ReadOnlySpan<ReportingClause> clauses, in UnitContext unit, ReadOnlySpan<Candidate> nearer, in Candidate candidate, Span<MentionTraits> known, out CandidateFacts facts)
    {
        ref readonly MentionTraits traits = ref MentionTraits.Of(context, candidate.Mention, unit.Entities, known);
        int verbs = Math.Min(candidate.Path.Verbs, FeatureSpace.PathVerbs - 1);
        int pauses = Math.Min(candidate.Path.Pauses, FeatureSpace.PathPauses - 1);
        int openers = Math.Min(candidate.Path.Openers, FeatureSpace.PathOpeners - 1);
        facts = default;
        facts.Relation = (int)candidate.Relation;
        facts.Class = traits.Class;
        facts.Distance = Bucket(candidate.Distance);
        facts.Rank = Math.Min(candidate.Rank, FeatureSpace.Ranks - 1);
        facts.Mark = unit.Mark(candidate.Relation, context);
        facts.Before = traits.Before;
        facts.After = traits.After;
        facts.Turn = (int)candidate.Turn;
        facts.Frequency = traits.Frequency;
        facts.NearerSame = SameAmong(context, nearer, context.Mentions[candidate.Mention].Entity);
        facts.PathVerbs = verbs;
        facts.PathOpeners = openers;
        facts.Path = (((verbs * FeatureSpace.PathPauses) + pauses) * FeatureSpace.PathOpeners) + openers;
        if (candidate.Clause < 0)
            return;
        ref readonly ReportingClause clause = ref clauses[candidate.Clause];
        bool addressee = clause.Speaker != candidate.Mention;
        facts.UsedClause = candidate.Clause == unit.PreviousClause ? 1 : 0;
        facts.Form = (int)(addressee ? ClauseForm.Addressee : clause.Form);
        facts.Strength = (int)clause.Strength;
        facts.Negated = clause.Negated ? 1 : 0;
        facts.CueDistance = ToCue(unit.Unit, clause);
    }

    public static int ToCue(in QuoteUnit unit, in ReportingClause clause)
    {
        int distance = clause.CueItem < unit.FirstItem ? unit.FirstItem - clause.CueEnd + 1
            : clause.CueItem > unit.LastItem ? clause.CueItem - unit.LastItem
            : 1;
        return distance switch
        {
            <= 1 => 1,
            <= 3 => 2,
            <= 6 => 3,
            <= 14 => 4,
            _ => 5,
        };
    }

    /// <summary>Up to 1, 2, 3, 5, 9, 17, 40 items, and farther.</summary>
    private static int Bucket(int distance) => (uint)distance < (uint)Buckets.Length ? Buckets[distance] : FeatureSpace.Distances - 1;

    private static ReadOnlySpan<byte> Buckets =>
    [
        0, 0, 1, 2, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5, 5, 5,
        6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6,
    ];

    /// <summary>0: nobody nearer is the same. 1: somebody is. 2: somebody is who speaks in a clause.</summary>
    private static int SameAmong(in ScanContext context, ReadOnlySpan<Candidate> nearer, int entity)
    {
        int same = 0;
        if (entity < 0)
            return same;
        foreach (ref readonly Candidate candidate in nearer)
        {
            if (context.Mentions[candidate.Mention].Entity == entity)
                same = Math.Max(same, candidate.Clause >= 0 ? 2 : 1);
        }

        return same;
    }
}
