using System.Runtime.CompilerServices;
using QuoteExtract.Buffers;
using QuoteExtract.Mentions;
using QuoteExtract.Model;
using QuoteExtract.Quotations;

namespace QuoteExtract.Attribution;

/// <summary>Answers the questions of <see cref="FeatureTemplate"/>, in groups, about each candidate of a quotation.</summary>
internal static class FeatureExtractor
{
    /// <summary>Writes down a code of each <see cref="FeatureGroup"/> for each candidate.</summary>
    public static void Extract(in ScanContext context, ReadOnlySpan<ReportingClause> clauses, in UnitContext unit, Span<Candidate> candidates, Span<MentionTraits> known, PooledList<int> codes, WeightSums? sums = null)
    {
        codes.Resize(candidates.Length * FeatureGroups.Count);
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
            candidate.FirstCode = i * FeatureGroups.Count;
            Span<int> answers = codes.Span.Slice(candidate.FirstCode, FeatureGroups.Count);
            Answer(unit, facts, answers);
            sums?.Prefetch(answers);
            nearer.After(clauses, candidate);
        }
    }

    private static void Answer(in UnitContext unit, in CandidateFacts facts, Span<int> codes)
    {
        int relation = facts.Relation;
        int kind = unit.Fragment;
        int shape = (relation * FeatureSpace.Forms) + facts.Form;
        int sides = (facts.Before * FeatureSpace.Neighbours) + facts.After;
        const int Sides = FeatureSpace.Neighbours * FeatureSpace.Neighbours;

        codes = codes[..FeatureGroups.Count];
        ReadOnlySpan<int> first = FeatureGroups.Instance.Offsets[..FeatureGroups.Count];
        Add(codes, first, FeatureGroup.Sides, (relation * Sides) + sides);
        Add(codes, first, FeatureGroup.Class, (((((kind * FeatureSpace.Relations) + relation) * FeatureSpace.Classes) + facts.Class) * FeatureSpace.Frequencies) + facts.Frequency);
        Add(codes, first, FeatureGroup.ClassSides, (facts.Class * Sides) + sides);
        Add(codes, first, FeatureGroup.Clause, (((((shape * FeatureSpace.Strengths) + facts.Strength) * FeatureSpace.CueDistances) + facts.CueDistance) * 2) + facts.Negated);
        Add(codes, first, FeatureGroup.Mark, ((((unit.AfterSpeechNoun ? 1 : 0) * FeatureGroups.Shapes) + shape) * FeatureSpace.Marks) + facts.Mark);
        Add(codes, first, FeatureGroup.Distance, (((((unit.Length * FeatureSpace.Relations) + relation) * FeatureSpace.Distances) + facts.Distance) * FeatureSpace.Ranks) + facts.Rank);
        Add(codes, first, FeatureGroup.Quotation, (((((kind * 2) + (unit.OpensParagraph ? 1 : 0)) * FeatureSpace.OwnClauses) + facts.OwnClause) * FeatureGroups.Shapes) + shape);
        Add(codes, first, FeatureGroup.Others, (((((facts.Turn * 3) + facts.NearerSame) * 2) + facts.IsNearestClause) * FeatureGroups.Shapes) + shape);
        Add(codes, first, FeatureGroup.Subjects, (((facts.NearerSubjects * FeatureSpace.Verbs) + facts.Verb) * FeatureGroups.Shapes) + shape);
        Add(codes, first, FeatureGroup.Path, (shape * FeatureSpace.Paths) + facts.Path);
        Add(codes, first, FeatureGroup.Gap, (((((((facts.Turn * FeatureSpace.Gaps) + unit.Gap) * FeatureSpace.OwnClauses) + facts.OwnClause) * FeatureSpace.Lengths) + unit.Length) * FeatureSpace.Classes) + facts.Class);
        Add(codes, first, FeatureGroup.Verb, (((((facts.Verb * FeatureSpace.Kinds) + kind) * FeatureSpace.Classes) + facts.Class) * FeatureSpace.Forms) + facts.Form);
        Add(codes, first, FeatureGroup.Marks, (((relation * FeatureSpace.Marks) + unit.MarkBefore) * FeatureSpace.Marks) + unit.MarkAfter);
        Add(codes, first, FeatureGroup.UsedClause, (((((facts.UsedClause * FeatureSpace.Nearer) + (facts.NearerSubjects / FeatureSpace.Nearer)) * FeatureSpace.Relations) + relation) * FeatureSpace.Gaps) + unit.Gap);
        int nearest = (((facts.IsNearestClause * FeatureSpace.CueDistances) + facts.NearestCue) * FeatureSpace.Strengths) + facts.NearestStrength;
        Add(codes, first, FeatureGroup.NearestClause, (((((nearest * FeatureSpace.Forms) + facts.NearestForm) * FeatureSpace.Relations) + relation) * FeatureSpace.OwnClauses) + facts.OwnClause);
    }

    /// <summary>Counts a code among those of all groups.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(Span<int> codes, ReadOnlySpan<int> first, FeatureGroup group, int code) => codes[(int)group] = first[(int)group] + code;

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
