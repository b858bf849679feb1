using QuoteExtract.Model;

namespace QuoteExtract.Attribution.Conversation;

/// <summary>What the codes of <see cref="ConversationGroup"/> answer. The facts of an utterance make the row, those of somebody who may speak it the code in it.</summary>
/// <remarks>The groups come twice: going forward, and going over it again.</remarks>
internal sealed class ConversationGroups : TemplateGroups
{
    public const int Count = (int)ConversationGroup.Count;

    /// <summary>Three answers about each of four utterances around, two bits each.</summary>
    public const int NamedCodes = 1 << 8;

    /// <summary>The length of a row: how many codes there are of somebody who may speak an utterance.</summary>
    private static readonly int[] OwnCodes =
    [
        3 * ConversationSpace.Agreements,
        ConversationSpace.FittingRanks * ConversationSpace.FittingRanks * ConversationSpace.Agreements * 2,
        ConversationSpace.Shares * ConversationSpace.Relations * ConversationSpace.Ranks * 2,
        NamedCodes * 2,
        ConversationSpace.Named * 2,
        ConversationSpace.Nexts * ConversationSpace.Nexts,
        ConversationSpace.Frequencies * ConversationSpace.Frequencies * 3 * ConversationSpace.Classes,
        ConversationSpace.Distances * ConversationSpace.Distances * 2,
        ConversationSpace.Counts * ConversationSpace.Counts * ConversationSpace.Decided * ConversationSpace.Decided,
        ConversationSpace.Counts * ConversationSpace.Counts * 2 * ConversationSpace.Counts * ConversationSpace.Counts,
        ConversationSpace.Sums * ConversationSpace.Sums,
        ConversationSpace.Likelies * ConversationSpace.Likelies * ConversationSpace.Likelies * ConversationSpace.Likelies,
        ConversationSpace.Turns * ConversationSpace.Agreements,
        ConversationSpace.Turns,
        ConversationSpace.Turns * ConversationSpace.Nexts,
        ConversationSpace.Turns * ConversationSpace.Named * ConversationSpace.Named * 4 * ConversationSpace.Recents,
    ];

    /// <summary>How many rows there are: codes of an utterance.</summary>
    private static readonly int[] UtteranceCodes =
    [
        ConversationSpace.Cues * ConversationSpace.CueSteps * ConversationSpace.Frequencies * ConversationSpace.Forms,
        ConversationSpace.Cues * 2,
        ConversationSpace.Cues,
        ConversationSpace.Cues,
        ConversationSpace.Cues * ConversationSpace.Gaps,
        ConversationSpace.Cues * ConversationSpace.Gaps,
        ConversationSpace.Cues,
        ConversationSpace.Cues,
        ConversationSpace.Cues,
        ConversationSpace.Cues,
        ConversationSpace.Cues,
        ConversationSpace.Cues * ConversationSpace.Gaps,
        ConversationSpace.Cues * ConversationSpace.Gaps,
        ConversationSpace.Patterns * 2 * ConversationSpace.Lengths * ConversationSpace.Gaps,
        ConversationSpace.Gaps,
        2,
    ];

    public static ConversationGroups Instance { get; } = new();

    private ConversationGroups()
        : base(Sizes())
    {
    }

    /// <summary>The first group, going forward or going over it again.</summary>
    public static int FirstGroup(bool again) => again ? Count : 0;

    /// <summary>How many codes of somebody who may speak there are in each group, for one utterance.</summary>
    public static ReadOnlySpan<int> RowLengths => OwnCodes;

    public override void Expand(int group, int code, ref FeatureWriter features)
    {
        bool again = group >= Count;
        group -= FirstGroup(again);
        var writer = new TemplateWriter(ConversationSpace.Offsets(again));
        (int row, code) = Math.DivRem(code, OwnCodes[group]);
        var who = new CodeReader(code);
        switch ((ConversationGroup)group)
        {
            case ConversationGroup.Cue:
                AddCue(row, who, writer, ref features);
                break;
            case ConversationGroup.Fitting:
                AddFitting(row, who, writer, ref features);
                break;
            case ConversationGroup.Option:
                AddOption(row, who, writer, ref features);
                break;
            case ConversationGroup.Named:
                AddNamed(row, who, writer, ref features);
                break;
            case ConversationGroup.NamedBefore:
                writer.Add(ref features, ConversationTemplate.SaidToBefore, (who.Take(2) * ConversationSpace.Cues * ConversationSpace.Gaps) + row);
                writer.Add(ref features, ConversationTemplate.NamedBefore, (row * ConversationSpace.Named) + who.Take(ConversationSpace.Named));
                break;
            case ConversationGroup.Next:
                AddNext(row, code, writer, ref features);
                break;
            case ConversationGroup.Standing:
                writer.Add(ref features, ConversationTemplate.Class, (row * ConversationSpace.Classes) + who.Take(ConversationSpace.Classes));
                writer.Add(ref features, ConversationTemplate.Narrator, (row * 3) + who.Take(3));
                writer.Add(ref features, ConversationTemplate.Spoken, (row * ConversationSpace.Frequencies) + who.Take(ConversationSpace.Frequencies));
                writer.Add(ref features, ConversationTemplate.Frequency, (row * ConversationSpace.Frequencies) + who.Take(ConversationSpace.Frequencies));
                break;
            case ConversationGroup.Distance:
                writer.Add(ref features, ConversationTemplate.Narrated, (row * ConversationSpace.Distances * 2) + who.Take(ConversationSpace.Distances * 2));
                writer.Add(ref features, ConversationTemplate.Distance, (row * ConversationSpace.Distances) + who.Take(ConversationSpace.Distances));
                break;
            default:
                AddRun((ConversationGroup)group, row, code, writer, ref features);
                break;
        }
    }

    private static void AddCue(int utterance, CodeReader who, in TemplateWriter writer, ref FeatureWriter features)
    {
        var at = new CodeReader(utterance);
        int form = at.Take(ConversationSpace.Forms);
        int described = at.Take(ConversationSpace.Frequencies);
        int step = at.Take(ConversationSpace.CueSteps);
        int cue = at.Take(ConversationSpace.Cues);
        int fits = who.Take(ConversationSpace.Agreements);
        int cueIs = who.Take(3);
        int agreement = cue == (int)ConversationCue.None ? (int)Agreement.None : fits;
        int beat = cue == (int)ConversationCue.None ? fits : (int)Agreement.None;
        writer.Add(ref features, ConversationTemplate.CueEntity, (((cue * ConversationSpace.CueSteps) + step) * 3) + cueIs);
        writer.Add(ref features, ConversationTemplate.CueDescribed, (((cue * ConversationSpace.Frequencies) + described) * 3) + cueIs);
        writer.Add(ref features, ConversationTemplate.CueForm, (((cue * ConversationSpace.Forms) + form) * 3) + cueIs);
        writer.Add(ref features, ConversationTemplate.CueAgreement, (((cue * ConversationSpace.Agreements) + agreement) * 2) + (cueIs == 1 ? 1 : 0));
        writer.Add(ref features, ConversationTemplate.BeatAgreement, (cue * ConversationSpace.Agreements) + beat);
    }

    private static void AddFitting(int utterance, CodeReader who, in TemplateWriter writer, ref FeatureWriter features)
    {
        (int cue, int fitting) = Math.DivRem(utterance, 2);
        int isCue = who.Take(2);
        int fits = who.Take(ConversationSpace.Agreements);
        int rank = who.Take(ConversationSpace.FittingRanks);
        int turn = who.Take(ConversationSpace.FittingRanks);
        writer.Add(ref features, ConversationTemplate.FittingRank, (((((cue * ConversationSpace.FittingRanks) + rank) * ConversationSpace.Agreements) + fits) * 2) + isCue);
        writer.Add(ref features, ConversationTemplate.FittingTurn, (((((cue * ConversationSpace.FittingRanks) + turn) * ConversationSpace.FittingRanks) + rank) * 2) + fitting);
    }

    private static void AddOption(int cue, CodeReader who, in TemplateWriter writer, ref FeatureWriter features)
    {
        int acts = who.Take(2);
        int rank = who.Take(ConversationSpace.Ranks);
        int relation = who.Take(ConversationSpace.Relations);
        writer.Add(ref features, ConversationTemplate.CueShare, (cue * ConversationSpace.Shares) + who.Take(ConversationSpace.Shares));
        writer.Add(ref features, ConversationTemplate.CueRelation, (((cue * ConversationSpace.Relations) + relation) * ConversationSpace.Ranks) + rank);
        writer.Add(ref features, ConversationTemplate.CueActs, (((cue * ConversationSpace.Relations) + relation) * 2) + acts);
    }

    private static void AddNamed(int cue, CodeReader who, in TemplateWriter writer, ref FeatureWriter features)
    {
        int saidTo = who.Take(2);
        int named = who.Take(NamedCodes);
        writer.Add(ref features, ConversationTemplate.SaidToHere, (saidTo * ConversationSpace.Cues) + cue);
        writer.Add(ref features, ConversationTemplate.NamedHere, (cue * ConversationSpace.Named) + Named(named, NamedWhere.Here));
        writer.Add(ref features, ConversationTemplate.NamedTwoBefore, (cue * ConversationSpace.Named) + Named(named, NamedWhere.TwoBefore));
        writer.Add(ref features, ConversationTemplate.NamedAfter, (cue * ConversationSpace.Named) + Named(named, NamedWhere.After));
    }

    /// <summary>An answer of two bits has room for one that is never given.</summary>
    private static int Named(int named, NamedWhere where) => Math.Min(SpeakerFacts.Named(named, where), ConversationSpace.Named - 1);

    private static void AddNext(int utterance, int own, in TemplateWriter writer, ref FeatureWriter features)
    {
        (int cue, int gap) = Math.DivRem(utterance, ConversationSpace.Gaps);
        int next = own / ConversationSpace.Nexts;
        writer.Add(ref features, ConversationTemplate.Next, (cue * ConversationSpace.Nexts) + next);
        writer.Add(ref features, ConversationTemplate.NextGap, (gap * ConversationSpace.Nexts) + next);
        writer.Add(ref features, ConversationTemplate.NextTwo, (own * 2) + (cue == (int)ConversationCue.None ? 1 : 0));
    }

    private static void AddRun(ConversationGroup group, int utterance, int own, in TemplateWriter writer, ref FeatureWriter features)
    {
        const int Pair = ConversationSpace.Likelies * ConversationSpace.Likelies;
        const int Few = ConversationSpace.Counts * ConversationSpace.Counts;
        const int Several = ConversationSpace.Decided * ConversationSpace.Decided;
        var who = new CodeReader(own);
        switch (group)
        {
            case ConversationGroup.RunCues:
                writer.Add(ref features, ConversationTemplate.RunDecided, (utterance * Several) + who.Take(Several));
                writer.Add(ref features, ConversationTemplate.RunCues, (utterance * Few) + who.Take(Few));
                break;
            case ConversationGroup.RunNamed:
                writer.Add(ref features, ConversationTemplate.RunGender, (utterance * Few) + who.Take(Few));
                writer.Add(ref features, ConversationTemplate.RunNamed, (utterance * Few * 2) + who.Take(Few * 2));
                break;
            case ConversationGroup.RunLikely:
                writer.Add(ref features, ConversationTemplate.RunLikely, (utterance * ConversationSpace.Sums * ConversationSpace.Sums) + own);
                break;
            case ConversationGroup.Likely:
                (int cue, int gap) = Math.DivRem(utterance, ConversationSpace.Gaps);
                int after = who.Take(Pair);
                int before = who.Take(Pair);
                int around = (before / ConversationSpace.Likelies * ConversationSpace.Likelies) + (after / ConversationSpace.Likelies);
                writer.Add(ref features, ConversationTemplate.LikelyBefore, (cue * Pair) + before);
                writer.Add(ref features, ConversationTemplate.LikelyAfter, (cue * Pair) + after);
                writer.Add(ref features, ConversationTemplate.LikelyAround, (gap * Pair) + around);
                break;
            default:
                AddTurn(group, utterance, own, writer, ref features);
                break;
        }
    }

    private static void AddTurn(ConversationGroup group, int utterance, int own, in TemplateWriter writer, ref FeatureWriter features)
    {
        var who = new CodeReader(own);
        var at = new CodeReader(utterance);
        switch (group)
        {
            case ConversationGroup.TurnAgreement:
                (int cue, int gap) = Math.DivRem(utterance, ConversationSpace.Gaps);
                bool uncued = cue == (int)ConversationCue.None;
                int fits = who.Take(ConversationSpace.Agreements);
                int turn = who.Take(ConversationSpace.Turns);
                writer.Add(ref features, ConversationTemplate.Turn, (((turn * ConversationSpace.Gaps) + gap) * ConversationSpace.Cues) + cue);
                writer.Add(ref features, ConversationTemplate.TurnAgreement, (((turn * ConversationSpace.Agreements) + (uncued ? (int)Agreement.None : fits)) * ConversationSpace.Cues) + cue);
                writer.Add(ref features, ConversationTemplate.TurnBeat, (((turn * ConversationSpace.Agreements) + (uncued ? fits : (int)Agreement.None)) * ConversationSpace.Gaps) + gap);
                break;
            case ConversationGroup.TurnPattern:
                gap = at.Take(ConversationSpace.Gaps);
                int length = at.Take(ConversationSpace.Lengths);
                int asked = at.Take(2);
                writer.Add(ref features, ConversationTemplate.TurnPattern, (((own * ConversationSpace.Patterns) + at.Take(ConversationSpace.Patterns)) * ConversationSpace.Gaps) + gap);
                writer.Add(ref features, ConversationTemplate.TurnAsks, (((own * 2) + asked) * ConversationSpace.Gaps) + gap);
                writer.Add(ref features, ConversationTemplate.TurnLength, (((own * ConversationSpace.Lengths) + length) * ConversationSpace.Gaps) + gap);
                break;
            case ConversationGroup.TurnNext:
                writer.Add(ref features, ConversationTemplate.TurnNext, (own * ConversationSpace.Gaps) + utterance);
                break;
            case ConversationGroup.TurnNamed:
                int recent = who.Take(ConversationSpace.Recents);
                int saidTo = who.Take(4);
                int named = who.Take(ConversationSpace.Named * ConversationSpace.Named);
                turn = who.Take(ConversationSpace.Turns);
                writer.Add(ref features, ConversationTemplate.TurnNamed, (turn * ConversationSpace.Named * ConversationSpace.Named) + named);
                writer.Add(ref features, ConversationTemplate.TurnSaidTo, (turn * 4) + saidTo);
                writer.Add(ref features, ConversationTemplate.Recent, (((turn * ConversationSpace.Recents) + recent) * 2) + utterance);
                break;
        }
    }

    private static int[] Sizes()
    {
        var sizes = new int[2 * Count];
        for (int group = 0; group < sizes.Length; group++)
            sizes[group] = OwnCodes[group % Count] * UtteranceCodes[group % Count];
        return sizes;
    }

    /// <summary>Numbers features by the blocks of their templates.</summary>
    private readonly ref struct TemplateWriter(ReadOnlySpan<int> offsets)
    {
        private readonly ReadOnlySpan<int> _offsets = offsets;

        public void Add(ref FeatureWriter features, ConversationTemplate template, int answer) => features.Add(_offsets[(int)template] + answer);
    }
}
