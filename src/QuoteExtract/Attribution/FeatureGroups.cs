using QuoteExtract.Model;

namespace QuoteExtract.Attribution;

/// <summary>What the codes of <see cref="FeatureGroup"/> answer: <see cref="FeatureExtractor"/> makes them.</summary>
internal sealed class FeatureGroups : TemplateGroups
{
    public const int Count = (int)FeatureGroup.Count;
    public const int Shapes = FeatureSpace.Relations * FeatureSpace.Forms;
    private const int Relations = FeatureSpace.Relations;
    private const int Neighbours = FeatureSpace.Neighbours;

    private static readonly int[] Sizes =
    [
        Relations * Neighbours * Neighbours,
        FeatureSpace.Kinds * Relations * FeatureSpace.Classes * FeatureSpace.Frequencies,
        FeatureSpace.Classes * Neighbours * Neighbours,
        Shapes * FeatureSpace.Strengths * FeatureSpace.CueDistances * 2,
        2 * Shapes * FeatureSpace.Marks,
        FeatureSpace.Lengths * Relations * FeatureSpace.Distances * FeatureSpace.Ranks,
        FeatureSpace.Kinds * 2 * FeatureSpace.OwnClauses * Shapes,
        FeatureSpace.Turns * 3 * 2 * Shapes,
        FeatureSpace.Nearer * FeatureSpace.Nearer * FeatureSpace.Verbs * Shapes,
        Shapes * FeatureSpace.Paths,
        FeatureSpace.Turns * FeatureSpace.Gaps * FeatureSpace.OwnClauses * FeatureSpace.Lengths * FeatureSpace.Classes,
        FeatureSpace.Verbs * FeatureSpace.Kinds * FeatureSpace.Classes * FeatureSpace.Forms,
        Relations * FeatureSpace.Marks * FeatureSpace.Marks,
        2 * FeatureSpace.Nearer * Relations * FeatureSpace.Gaps,
        2 * FeatureSpace.CueDistances * FeatureSpace.Strengths * FeatureSpace.Forms * Relations * FeatureSpace.OwnClauses,
    ];

    public static FeatureGroups Instance { get; } = new();

    private FeatureGroups()
        : base(Sizes)
    {
    }

    public override void Expand(int group, int code, ref FeatureWriter features)
    {
        var facts = new CodeReader(code);
        switch ((FeatureGroup)group)
        {
            case FeatureGroup.Sides:
                int sides = facts.Take(Neighbours * Neighbours);
                int relation = facts.Take(Relations);
                Add(ref features, FeatureTemplate.RelationBefore, (relation * Neighbours) + (sides / Neighbours));
                Add(ref features, FeatureTemplate.RelationAfter, (relation * Neighbours) + (sides % Neighbours));
                Add(ref features, FeatureTemplate.RelationBeforeAfter, code);
                break;
            case FeatureGroup.Class:
                int frequency = facts.Take(FeatureSpace.Frequencies);
                int kindClass = facts.Take(FeatureSpace.Kinds * Relations * FeatureSpace.Classes);
                int relationClass = kindClass % (Relations * FeatureSpace.Classes);
                Add(ref features, FeatureTemplate.KindClass, kindClass);
                Add(ref features, FeatureTemplate.RelationClass, relationClass);
                Add(ref features, FeatureTemplate.Frequency, (frequency * Relations) + (relationClass / FeatureSpace.Classes));
                break;
            case FeatureGroup.ClassSides:
                Add(ref features, FeatureTemplate.ClassBeforeAfter, code);
                break;
            case FeatureGroup.Clause:
                AddClause(facts, ref features);
                break;
            case FeatureGroup.Mark:
                int mark = facts.Take(FeatureSpace.Marks);
                int shape = facts.Take(Shapes);
                relation = shape / FeatureSpace.Forms;
                Add(ref features, FeatureTemplate.RelationMark, (relation * FeatureSpace.Marks) + mark);
                Add(ref features, FeatureTemplate.RelationClauseMark, (shape * FeatureSpace.Marks) + mark);
                Add(ref features, FeatureTemplate.SpeechNoun, (((facts.Take(2) * Relations) + relation) * FeatureSpace.Marks) + mark);
                break;
            case FeatureGroup.Distance:
                int rank = facts.Take(FeatureSpace.Ranks);
                int distance = facts.Take(FeatureSpace.Distances);
                int lengthRelation = facts.Take(FeatureSpace.Lengths * Relations);
                Add(ref features, FeatureTemplate.RelationRank, (lengthRelation % Relations * FeatureSpace.Ranks) + rank);
                Add(ref features, FeatureTemplate.RelationDistance, (lengthRelation % Relations * FeatureSpace.Distances) + distance);
                Add(ref features, FeatureTemplate.LengthRelation, lengthRelation);
                break;
            case FeatureGroup.Path:
                AddPath(facts, ref features);
                break;
            case FeatureGroup.Verb:
                int form = facts.Take(FeatureSpace.Forms);
                int kindVerb = facts.Take(FeatureSpace.Verbs * FeatureSpace.Kinds * FeatureSpace.Classes);
                Add(ref features, FeatureTemplate.ClassClause, (kindVerb % FeatureSpace.Classes * FeatureSpace.Forms) + form);
                Add(ref features, FeatureTemplate.KindVerb, kindVerb);
                break;
            case FeatureGroup.Marks:
                Add(ref features, FeatureTemplate.RelationMarks, code);
                break;
            case FeatureGroup.UsedClause:
                Add(ref features, FeatureTemplate.UsedClause, code);
                break;
            default:
                AddContext((FeatureGroup)group, facts, ref features);
                break;
        }
    }

    private static void AddClause(CodeReader facts, ref FeatureWriter features)
    {
        int negated = facts.Take(2);
        int cueDistance = facts.Take(FeatureSpace.CueDistances);
        int strength = facts.Take(FeatureSpace.Strengths);
        (int relation, int form) = Math.DivRem(facts.Take(Shapes), FeatureSpace.Forms);
        int shape = (relation * FeatureSpace.Forms) + form;
        int addressee = form == (int)ClauseForm.Addressee ? 1 : 0;
        Add(ref features, FeatureTemplate.Relation, relation);
        Add(ref features, FeatureTemplate.Clause, (form * FeatureSpace.Strengths) + strength);
        Add(ref features, FeatureTemplate.RelationClause, (shape * FeatureSpace.Strengths) + strength);
        Add(ref features, FeatureTemplate.RelationClauseCueDistance, (shape * FeatureSpace.CueDistances) + cueDistance);
        Add(ref features, FeatureTemplate.Addressee, (addressee * Relations) + relation);
        Add(ref features, FeatureTemplate.Negated, (negated * FeatureSpace.Forms) + form);
    }

    private static void AddPath(CodeReader facts, ref FeatureWriter features)
    {
        int path = facts.Take(FeatureSpace.Paths);
        int shape = facts.Take(Shapes);
        int verbs = path / (FeatureSpace.PathPauses * FeatureSpace.PathOpeners);
        int opener = path % FeatureSpace.PathOpeners > 0 ? 1 : 0;
        Add(ref features, FeatureTemplate.RelationPath, (path * Relations) + (shape / FeatureSpace.Forms));
        Add(ref features, FeatureTemplate.ClausePath, (((shape * FeatureSpace.PathVerbs) + verbs) * 2) + opener);
    }

    /// <summary>What else is said of the place of a mention, and of the quotation.</summary>
    private static void AddContext(FeatureGroup group, CodeReader facts, ref FeatureWriter features)
    {
        switch (group)
        {
            case FeatureGroup.Quotation:
                int shape = facts.Take(Shapes);
                Add(ref features, FeatureTemplate.OwnClauseRelationClause, (facts.Take(FeatureSpace.OwnClauses) * Shapes) + shape);
                Add(ref features, FeatureTemplate.OpensParagraph, (facts.Take(2) * Shapes) + shape);
                Add(ref features, FeatureTemplate.KindRelationClause, (facts.Take(FeatureSpace.Kinds) * Shapes) + shape);
                break;
            case FeatureGroup.Others:
                shape = facts.Take(Shapes);
                Add(ref features, FeatureTemplate.ClauseIsNearest, (facts.Take(2) * Shapes) + shape);
                Add(ref features, FeatureTemplate.NearerSame, (facts.Take(3) * Shapes) + shape);
                Add(ref features, FeatureTemplate.TurnRelationClause, (facts.Take(FeatureSpace.Turns) * Shapes) + shape);
                break;
            case FeatureGroup.Subjects:
                shape = facts.Take(Shapes);
                Add(ref features, FeatureTemplate.Verb, (facts.Take(FeatureSpace.Verbs) * Shapes) + shape);
                Add(ref features, FeatureTemplate.NearerSubjects, (facts.Take(FeatureSpace.Nearer * FeatureSpace.Nearer) * Shapes) + shape);
                break;
            case FeatureGroup.Gap:
                int mentionClass = facts.Take(FeatureSpace.Classes);
                int length = facts.Take(FeatureSpace.Lengths);
                int own = facts.Take(FeatureSpace.OwnClauses);
                int turnGap = facts.Take(FeatureSpace.Turns * FeatureSpace.Gaps);
                Add(ref features, FeatureTemplate.TurnGap, (turnGap * FeatureSpace.OwnClauses) + own);
                Add(ref features, FeatureTemplate.TurnGapLength, (turnGap * FeatureSpace.Lengths) + length);
                Add(ref features, FeatureTemplate.TurnGapClass, (turnGap * FeatureSpace.Classes) + mentionClass);
                break;
            case FeatureGroup.NearestClause:
                const int Sides = Relations * FeatureSpace.OwnClauses;
                int side = facts.Take(Sides);
                int form = facts.Take(FeatureSpace.Forms);
                int strength = facts.Take(FeatureSpace.Strengths);
                int nearest = facts.Take(2 * FeatureSpace.CueDistances);
                Add(ref features, FeatureTemplate.NearestClause, (((nearest * FeatureSpace.Strengths) + strength) * Sides) + side);
                Add(ref features, FeatureTemplate.NearestClauseForm, (((nearest * FeatureSpace.Forms) + form) * Sides) + side);
                break;
        }
    }

    private static void Add(ref FeatureWriter features, FeatureTemplate template, int answer) => features.Add(FeatureSpace.Offsets[(int)template] + answer);
}
