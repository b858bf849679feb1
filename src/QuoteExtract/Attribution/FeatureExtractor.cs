using QuoteExtract.Buffers;
using QuoteExtract.Mentions;
using QuoteExtract.Quotations;

namespace QuoteExtract.Attribution;

/// <summary>Answers the questions of <see cref="FeatureTemplate"/> about each candidate of a quotation.</summary>
internal static class FeatureExtractor
{
    private const int Relations = FeatureSpace.Relations;
    private const int Shapes = FeatureSpace.Relations * FeatureSpace.Forms;

    public static void Extract(in ScanContext context, ReadOnlySpan<ReportingClause> clauses, in UnitContext unit, Span<Candidate> candidates, Span<MentionTraits> known, PooledList<int> answers)
    {
        answers.Resize(candidates.Length * FeatureSpace.Templates);
        int ownClause = OwnClause.Of(clauses, unit.Unit, candidates, out int nearest);
        int cue = nearest < 0 ? 0 : CandidateFacts.ToCue(unit.Unit, clauses[nearest]);
        int strength = nearest < 0 ? 0 : (int)clauses[nearest].Strength;
        int form = nearest < 0 ? 0 : (int)clauses[nearest].Form;
        int lastVerb = -1;
        foreach (ref readonly Candidate candidate in candidates)
            lastVerb = Math.Max(lastVerb, candidate.Verb);
        NearerCandidates nearer = default;
        for (int i = 0; i < candidates.Length; i++)
        {
            ref Candidate candidate = ref candidates[i];
            nearer.Before(candidate);
            CandidateFacts.Read(context, clauses, unit, candidates[..i], candidate, known, out CandidateFacts facts);
            facts.OwnClause = ownClause;
            facts.IsNearestClause = candidate.Clause >= 0 && candidate.Clause == nearest ? 1 : 0;
            facts.NearestCue = cue;
            facts.NearestStrength = strength;
            facts.NearestForm = form;
            facts.Verb = Verb(unit.Unit, candidate, lastVerb);
            facts.NearerSubjects = (nearer.Speakers * FeatureSpace.Nearer) + nearer.Subjects;
            candidate.FirstAnswer = i * FeatureSpace.Templates;
            Answer(unit, facts, answers.Span.Slice(candidate.FirstAnswer, FeatureSpace.Templates));
            nearer.After(clauses, candidate);
        }
    }

    private static void Answer(in UnitContext unit, in CandidateFacts facts, Span<int> answers)
    {
        int relation = facts.Relation;
        int shape = (relation * FeatureSpace.Forms) + facts.Form;
        int turnGap = (facts.Turn * FeatureSpace.Gaps) + unit.Gap;
        int beforeAfter = (facts.Before * FeatureSpace.Neighbours) + facts.After;
        const int BeforeAfters = FeatureSpace.Neighbours * FeatureSpace.Neighbours;

        // In the order of the templates.
        answers = answers[..FeatureSpace.Templates];
        int t = 0;
        answers[t++] = relation;
        answers[t++] = (facts.Form * FeatureSpace.Strengths) + facts.Strength;
        answers[t++] = (shape * FeatureSpace.Strengths) + facts.Strength;
        answers[t++] = (relation * FeatureSpace.Classes) + facts.Class;
        answers[t++] = (shape * FeatureSpace.CueDistances) + facts.CueDistance;
        answers[t++] = (relation * FeatureSpace.Distances) + facts.Distance;
        answers[t++] = (relation * FeatureSpace.Ranks) + facts.Rank;
        answers[t++] = (relation * FeatureSpace.Marks) + facts.Mark;
        answers[t++] = (shape * FeatureSpace.Marks) + facts.Mark;
        answers[t++] = (relation * FeatureSpace.Neighbours) + facts.Before;
        answers[t++] = (relation * FeatureSpace.Neighbours) + facts.After;
        answers[t++] = (unit.Fragment * Shapes) + shape;
        answers[t++] = (unit.Length * Relations) + relation;
        answers[t++] = ((unit.OpensParagraph ? 1 : 0) * Shapes) + shape;
        answers[t++] = (facts.OwnClause * Shapes) + shape;
        answers[t++] = (turnGap * FeatureSpace.OwnClauses) + facts.OwnClause;
        answers[t++] = (facts.Turn * Shapes) + shape;
        answers[t++] = (turnGap * FeatureSpace.Lengths) + unit.Length;
        answers[t++] = (turnGap * FeatureSpace.Classes) + facts.Class;
        answers[t++] = (facts.Class * FeatureSpace.Forms) + facts.Form;
        answers[t++] = (facts.Addressee * Relations) + relation;
        answers[t++] = (facts.Negated * FeatureSpace.Forms) + facts.Form;
        answers[t++] = (facts.Frequency * Relations) + relation;
        answers[t++] = (facts.IsNearestClause * Shapes) + shape;
        answers[t++] = ((((unit.AfterSpeechNoun ? 1 : 0) * Relations) + relation) * FeatureSpace.Marks) + facts.Mark;
        answers[t++] = (facts.Path * Relations) + relation;
        answers[t++] = (((shape * FeatureSpace.PathVerbs) + facts.PathVerbs) * 2) + (facts.PathOpeners > 0 ? 1 : 0);
        answers[t++] = (facts.NearerSubjects * Shapes) + shape;
        answers[t++] = (relation * BeforeAfters) + beforeAfter;
        answers[t++] = (facts.Class * BeforeAfters) + beforeAfter;
        answers[t++] = (facts.Verb * Shapes) + shape;
        answers[t++] = (((facts.Verb * FeatureSpace.Kinds) + unit.Fragment) * FeatureSpace.Classes) + facts.Class;
        answers[t++] = (facts.NearerSame * Shapes) + shape;
        answers[t++] = (((relation * FeatureSpace.Marks) + unit.MarkBefore) * FeatureSpace.Marks) + unit.MarkAfter;
        answers[t++] = (((unit.Fragment * Relations) + relation) * FeatureSpace.Classes) + facts.Class;
        answers[t++] = (((((facts.UsedClause * FeatureSpace.Nearer) + (facts.NearerSubjects / FeatureSpace.Nearer)) * Relations) + relation) * FeatureSpace.Gaps) + unit.Gap;
        int nearest = (facts.IsNearestClause * FeatureSpace.CueDistances) + facts.NearestCue;
        int side = (relation * FeatureSpace.OwnClauses) + facts.OwnClause;
        const int Sides = Relations * FeatureSpace.OwnClauses;
        answers[t++] = (((nearest * FeatureSpace.Strengths) + facts.NearestStrength) * Sides) + side;
        answers[t] = (((nearest * FeatureSpace.Forms) + facts.NearestForm) * Sides) + side;
    }

    /// <summary>Whether a candidate is the subject of the verb nearest before the quotation, and how near that is.</summary>
    private static int Verb(in QuoteUnit unit, in Candidate candidate, int lastVerb)
    {
        const int Near = 4;
        if (candidate.Verb < 0)
            return 0;
        bool near = unit.FirstItem - candidate.Verb <= Near;
        return (candidate.Verb == lastVerb ? 1 : 3) + (near ? 0 : 1);
    }
}
