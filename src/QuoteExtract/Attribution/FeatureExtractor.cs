using QuoteExtract.Buffers;
using QuoteExtract.Mentions;
using QuoteExtract.Quotations;

namespace QuoteExtract.Attribution;

/// <summary>Answers the questions of <see cref="FeatureTemplate"/> about each candidate of a quotation.</summary>
internal static class FeatureExtractor
{
    public static void Extract(in ScanContext context, ReadOnlySpan<ReportingClause> clauses, in UnitContext unit, Span<Candidate> candidates, PooledList<int> features)
    {
        features.Clear();
        int ownClause = OwnClause.Of(clauses, unit.Unit, candidates, out int nearest);
        foreach (ref Candidate candidate in candidates)
        {
            candidate.FirstFeature = features.Count;
            Extract(context, clauses, unit, candidate, ownClause, nearest, features);
            candidate.FeatureCount = features.Count - candidate.FirstFeature;
        }
    }

    private static void Extract(in ScanContext context, ReadOnlySpan<ReportingClause> clauses, in UnitContext unit, in Candidate candidate, int ownClause, int nearest, PooledList<int> features)
    {
        ref readonly MentionRecord mention = ref context.Mentions[candidate.Mention];
        int relation = (int)candidate.Relation;
        ClauseForm form = ClauseForm.None;
        CueStrength strength = CueStrength.None;
        int cueDistance = 0;
        bool negated = false;
        bool addressee = false;
        if (candidate.Clause >= 0)
        {
            ref readonly ReportingClause clause = ref clauses[candidate.Clause];
            addressee = clause.Speaker != candidate.Mention;
            form = addressee ? ClauseForm.Addressee : clause.Form;
            strength = clause.Strength;
            negated = clause.Negated;
            cueDistance = CueDistance(unit.Unit, clause);
        }

        int f = (int)form;
        int shape = (relation * FeatureSpace.Forms) + f;
        int type = (int)MentionClasses.Of(mention);
        int mark = Neighbourhood.Mark(context, unit, candidate.Relation);
        int turn = (int)candidate.Turn;

        Add(features, FeatureTemplate.Relation, relation);
        Add(features, FeatureTemplate.Clause, (f * FeatureSpace.Strengths) + (int)strength);
        Add(features, FeatureTemplate.RelationClause, (shape * FeatureSpace.Strengths) + (int)strength);
        Add(features, FeatureTemplate.RelationClass, (relation * FeatureSpace.Classes) + type);
        Add(features, FeatureTemplate.RelationClauseCueDistance, (shape * FeatureSpace.CueDistances) + cueDistance);
        Add(features, FeatureTemplate.RelationDistance, (relation * FeatureSpace.Distances) + Bucket(candidate.Distance));
        Add(features, FeatureTemplate.RelationRank, (relation * FeatureSpace.Ranks) + Math.Min(candidate.Rank, FeatureSpace.Ranks - 1));
        Add(features, FeatureTemplate.RelationMark, (relation * FeatureSpace.Marks) + mark);
        Add(features, FeatureTemplate.RelationClauseMark, (shape * FeatureSpace.Marks) + mark);
        Add(features, FeatureTemplate.RelationBefore, (relation * FeatureSpace.Neighbours) + Neighbourhood.Before(context, mention));
        Add(features, FeatureTemplate.RelationAfter, (relation * FeatureSpace.Neighbours) + Neighbourhood.After(context, mention));
        Add(features, FeatureTemplate.KindRelationClause, ((unit.Unit.Kind == QuoteKind.Direct ? 0 : 1) * FeatureSpace.Relations * FeatureSpace.Forms) + shape);
        Add(features, FeatureTemplate.LengthRelation, (unit.Length * FeatureSpace.Relations) + relation);
        Add(features, FeatureTemplate.OpensParagraph, ((unit.OpensParagraph ? 1 : 0) * FeatureSpace.Relations * FeatureSpace.Forms) + shape);
        Add(features, FeatureTemplate.OwnClauseRelationClause, (ownClause * FeatureSpace.Relations * FeatureSpace.Forms) + shape);
        Add(features, FeatureTemplate.TurnGap, (((turn * FeatureSpace.Gaps) + unit.Gap) * FeatureSpace.OwnClauses) + ownClause);
        Add(features, FeatureTemplate.TurnRelationClause, (turn * FeatureSpace.Relations * FeatureSpace.Forms) + shape);
        Add(features, FeatureTemplate.TurnGapLength, (((turn * FeatureSpace.Gaps) + unit.Gap) * FeatureSpace.Lengths) + unit.Length);
        Add(features, FeatureTemplate.TurnGapClass, (((turn * FeatureSpace.Gaps) + unit.Gap) * FeatureSpace.Classes) + type);
        Add(features, FeatureTemplate.ClassClause, (type * FeatureSpace.Forms) + f);
        Add(features, FeatureTemplate.Addressee, ((addressee ? 1 : 0) * FeatureSpace.Relations) + relation);
        Add(features, FeatureTemplate.Negated, ((negated ? 1 : 0) * FeatureSpace.Forms) + f);
        Add(features, FeatureTemplate.Frequency, (Frequency(unit, mention) * FeatureSpace.Relations) + relation);
        Add(features, FeatureTemplate.ClauseIsNearest, ((candidate.Clause >= 0 && candidate.Clause == nearest ? 1 : 0) * FeatureSpace.Relations * FeatureSpace.Forms) + shape);
        Add(features, FeatureTemplate.SpeechNoun, ((unit.AfterSpeechNoun ? 1 : 0) * FeatureSpace.Relations * FeatureSpace.Marks) + (relation * FeatureSpace.Marks) + mark);
    }

    private static void Add(PooledList<int> features, FeatureTemplate template, int value) => features.Add(FeatureSpace.Feature(template, value));

    private static int CueDistance(in QuoteUnit unit, in ReportingClause clause)
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

    private static int Bucket(int distance) => distance switch
    {
        <= 1 => 0,
        2 => 1,
        3 => 2,
        <= 5 => 3,
        <= 9 => 4,
        <= 17 => 5,
        <= 40 => 6,
        _ => 7,
    };

    private static int Frequency(in UnitContext unit, in MentionRecord mention)
    {
        if (mention.Entity < 0)
            return 0;
        return unit.Entities[mention.Entity].Count switch
        {
            <= 1 => 1,
            2 => 2,
            <= 5 => 3,
            _ => 4,
        };
    }
}
