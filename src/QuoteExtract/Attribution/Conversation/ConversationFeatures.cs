using System.Numerics;
using System.Runtime.CompilerServices;
using QuoteExtract.Buffers;
using QuoteExtract.Mentions;
using QuoteExtract.Speakers;

namespace QuoteExtract.Attribution.Conversation;

/// <summary>Answers the questions of <see cref="ConversationTemplate"/> about somebody who may speak an utterance.</summary>
internal ref struct ConversationFeatures
{
    private const int No = 0;
    private const int Yes = 1;
    private const int Another = 2;

    private readonly ReadOnlySpan<Utterance> _utterances;
    private readonly ReadOnlySpan<MentionRecord> _mentions;
    private readonly ReadOnlySpan<EntityRecord> _entities;
    private readonly ConversationTable _table;
    private readonly bool _again;

    // Of the utterance, the same for everybody.
    private int _pattern;
    private uint _presenceFits;
    private uint _turnFits;

    /// <summary>Features over a table; <paramref name="again"/> where the utterances around have been decided once already.</summary>
    public ConversationFeatures(ConversationTable table, ReadOnlySpan<MentionRecord> mentions, ReadOnlySpan<EntityRecord> entities, bool again)
    {
        _table = table;
        _utterances = table.Utterances.Span;
        _mentions = mentions;
        _entities = entities;
        _again = again;
    }

    /// <summary>Goes to an utterance, and sees what is the same for all who may speak it.</summary>
    public void MoveTo(int u, in TurnHistory history, in Presence presence)
    {
        ref readonly Utterance now = ref _utterances[u];
        Gender fitting = now.Cue == ConversationCue.None ? now.BeatGender : now.CueGender;
        _pattern = history.Pattern();
        _presenceFits = 0;
        for (int p = 0; p < presence.Count; p++)
            _presenceFits |= MayBe(presence.Entity(p), fitting) ? 1u << p : 0;
        _turnFits = 0;
        for (int t = 0; t < history.TurnCount; t++)
            _turnFits |= MayBe(history.Turn(t), fitting) ? 1u << t : 0;
    }

    /// <summary>Answers for somebody who may speak the utterance.</summary>
    /// <returns>The number of features.</returns>
    public readonly int Extract(int u, int entity, int firstToken, in TurnHistory history, in Presence presence, in RunTally run, Span<int> features)
    {
        features = features[..ConversationSpace.Templates];
        ref readonly Utterance now = ref _utterances[u];
        ref readonly EntityRecord record = ref _entities[entity];
        int cue = (int)now.Cue;
        int gap = now.Gap;
        int option = Option(now, entity);
        int cueIs = now.CueEntity < 0 ? No : now.CueEntity == entity ? Yes : Another;
        int agreement = (int)Agree(record, now.CueGender);
        int beat = (int)(now.Cue == ConversationCue.None ? Agree(record, now.BeatGender) : Agreement.None);
        int turn = history.TurnCount == 0 ? ConversationSpace.Turns - 1 : history.Ago(entity);
        int here = Named(now, entity);
        int before = u > 0 ? Named(_utterances[u - 1], entity) : No;
        int next = Next(u + 1, entity);
        int nextGap = u + 1 < _utterances.Length ? _utterances[u + 1].Gap : 0;

        Add(features, ConversationTemplate.CueEntity, (((cue * ConversationSpace.CueSteps) + now.CueStep) * 3) + cueIs);
        Add(features, ConversationTemplate.CueAgreement, (((cue * ConversationSpace.Agreements) + agreement) * 2) + (cueIs == Yes ? 1 : 0));
        Add(features, ConversationTemplate.CueShare, (cue * ConversationSpace.Shares) + (option < 0 ? 0 : ShareStep(_table.Options[option].Share)));
        Add(features, ConversationTemplate.CueRelation, (((cue * ConversationSpace.Relations) + (option < 0 ? 0 : 1 + (int)_table.Options[option].Relation)) * ConversationSpace.Ranks) + (option < 0 ? 0 : _table.Options[option].Rank));
        Add(features, ConversationTemplate.BeatAgreement, (cue * ConversationSpace.Agreements) + beat);
        Add(features, ConversationTemplate.NamedHere, (cue * ConversationSpace.Named) + here);
        Add(features, ConversationTemplate.NamedBefore, (((cue * ConversationSpace.Gaps) + gap) * ConversationSpace.Named) + before);
        Add(features, ConversationTemplate.NamedTwoBefore, (cue * ConversationSpace.Named) + (u > 1 ? Named(_utterances[u - 2], entity) : No));
        Add(features, ConversationTemplate.NamedAfter, (cue * ConversationSpace.Named) + (u + 1 < _utterances.Length ? Named(_utterances[u + 1], entity) : No));
        Gender fitting = now.Cue == ConversationCue.None ? now.BeatGender : now.CueGender;
        Agreement fits = Agree(record, fitting);
        int rank = FittingRank(presence, entity);
        Add(features, ConversationTemplate.FittingRank, (((((cue * ConversationSpace.FittingRanks) + rank) * ConversationSpace.Agreements) + (int)fits) * 2) + (cueIs == Yes ? 1 : 0));
        Add(features, ConversationTemplate.FittingTurn, (((((cue * ConversationSpace.FittingRanks) + FittingTurn(turn)) * ConversationSpace.FittingRanks) + rank) * 2) + (fitting == Gender.Unknown ? 0 : 1));
        Add(features, ConversationTemplate.CueActs, (((cue * ConversationSpace.Relations) + (option < 0 ? 0 : 1 + (int)_table.Options[option].Relation)) * 2) + (option >= 0 && _table.Options[option].Acts ? 1 : 0));
        Add(features, ConversationTemplate.SaidToHere, ((now.SaidTo == entity ? 1 : 0) * ConversationSpace.Cues) + cue);
        Add(features, ConversationTemplate.SaidToBefore, ((((u > 0 && _utterances[u - 1].SaidTo == entity ? 1 : 0) * ConversationSpace.Cues) + cue) * ConversationSpace.Gaps) + gap);
        Add(features, ConversationTemplate.Next, (cue * ConversationSpace.Nexts) + next);
        Add(features, ConversationTemplate.NextGap, (nextGap * ConversationSpace.Nexts) + next);
        Add(features, ConversationTemplate.NextTwo, (((next * ConversationSpace.Nexts) + Next(u + 2, entity)) * 2) + (now.Cue == ConversationCue.None ? 1 : 0));
        Add(features, ConversationTemplate.Frequency, (cue * ConversationSpace.Frequencies) + LogStep(record.Count));
        Add(features, ConversationTemplate.Spoken, (cue * ConversationSpace.Frequencies) + LogStep(_table.Spoken[entity]));
        Add(features, ConversationTemplate.Narrator, (cue * 3) + (_table.Narrator < 0 ? 0 : _table.Narrator == entity ? 1 : 2));
        Add(features, ConversationTemplate.Class, (cue * ConversationSpace.Classes) + ClassOf(record));
        Add(features, ConversationTemplate.Distance, (cue * ConversationSpace.Distances) + DistanceStep(firstToken, _table.Seen[entity]));

        Add(features, ConversationTemplate.Narrated, (((cue * ConversationSpace.Distances) + DistanceStep(firstToken, _table.Narrated[entity])) * 2) + (_table.Seen[entity] > _table.Narrated[entity] ? 1 : 0));
        Add(features, ConversationTemplate.RunCues, (((cue * ConversationSpace.Counts) + Few(run.CueSame)) * ConversationSpace.Counts) + Few(run.CueOther));
        Add(features, ConversationTemplate.RunNamed, (((((cue * ConversationSpace.Counts) + Few(run.CalledOther)) * ConversationSpace.Counts) + Few(run.SpokenOf)) * 2) + (run.CalledSame > 0 ? 1 : 0));
        Add(features, ConversationTemplate.RunGender, (((cue * ConversationSpace.Counts) + Few(run.GenderFits)) * ConversationSpace.Counts) + Few(run.GenderDiffers));
        Add(features, ConversationTemplate.RunDecided, (((cue * ConversationSpace.Decided) + Several(run.DecidedSame)) * ConversationSpace.Decided) + Several(run.DecidedOther));

        // A cue of its own says more than all around.
        RunTally likely = now.Cue == ConversationCue.None ? run : default;
        Add(features, ConversationTemplate.RunLikely, (((cue * ConversationSpace.Sums) + SumStep(likely.LikelySame)) * ConversationSpace.Sums) + SumStep(likely.LikelyOther));
        Add(features, ConversationTemplate.LikelyBefore, (((cue * ConversationSpace.Likelies) + LikelyStep(likely.LikelyBefore)) * ConversationSpace.Likelies) + LikelyStep(likely.LikelyTwoBefore));
        Add(features, ConversationTemplate.LikelyAfter, (((cue * ConversationSpace.Likelies) + LikelyStep(likely.LikelyAfter)) * ConversationSpace.Likelies) + LikelyStep(likely.LikelyTwoAfter));
        Add(features, ConversationTemplate.LikelyAround, (((gap * ConversationSpace.Likelies) + LikelyStep(likely.LikelyBefore)) * ConversationSpace.Likelies) + LikelyStep(likely.LikelyAfter));

        Add(features, ConversationTemplate.Turn, (((turn * ConversationSpace.Gaps) + gap) * ConversationSpace.Cues) + cue);
        Add(features, ConversationTemplate.TurnAgreement, (((turn * ConversationSpace.Agreements) + agreement) * ConversationSpace.Cues) + cue);
        Add(features, ConversationTemplate.TurnBeat, (((turn * ConversationSpace.Agreements) + beat) * ConversationSpace.Gaps) + gap);
        if (now.Cue is ConversationCue.Name or ConversationCue.Label)
        {
            ConversationSpace.Number(features[..(int)ConversationTemplate.TurnPattern], _again);
            return (int)ConversationTemplate.TurnPattern;
        }

        Add(features, ConversationTemplate.TurnPattern, (((turn * ConversationSpace.Patterns) + _pattern) * ConversationSpace.Gaps) + gap);
        Add(features, ConversationTemplate.TurnAsks, (((turn * 2) + (u > 0 && _utterances[u - 1].Asks ? 1 : 0)) * ConversationSpace.Gaps) + gap);
        Add(features, ConversationTemplate.TurnLength, (((turn * ConversationSpace.Lengths) + now.Length) * ConversationSpace.Gaps) + gap);
        Add(features, ConversationTemplate.TurnNext, (((turn * ConversationSpace.Nexts) + next) * ConversationSpace.Gaps) + nextGap);
        Add(features, ConversationTemplate.TurnNamed, (((turn * ConversationSpace.Named) + here) * ConversationSpace.Named) + before);
        Add(features, ConversationTemplate.TurnSaidTo, (turn * 4) + (now.SaidTo < 0 ? 0 : now.SaidTo == entity ? 1 : now.SaidTo == history.Turn(0) ? 2 : 3));
        Add(features, ConversationTemplate.Recent, (((turn * ConversationSpace.Recents) + Math.Min(history.Spoken(entity), ConversationSpace.Recents - 1)) * 2) + (now.Cue == ConversationCue.None ? 1 : 0));
        ConversationSpace.Number(features, _again);
        return features.Length;
    }

    /// <summary>How many who may be meant by a pronoun were named later than somebody, 0 for the latest.</summary>
    private readonly int FittingRank(in Presence presence, int entity)
    {
        int at = presence.IndexOf(entity);
        return at < 0 ? ConversationSpace.FittingRanks - 1 : Before(_presenceFits, at);
    }

    /// <summary>The same of those who spoke.</summary>
    private readonly int FittingTurn(int turn) => turn >= TurnHistory.Turns ? ConversationSpace.FittingRanks - 1 : Before(_turnFits, turn);

    private static int Before(uint fits, int at) => Math.Min(BitOperations.PopCount(fits & ((1u << at) - 1)), ConversationSpace.FittingRanks - 2);

    private readonly bool MayBe(int entity, Gender gender) => Agree(_entities[entity], gender) is not (Agreement.Differs or Agreement.SeemsToDiffer);

    public readonly int Option(in Utterance utterance, int entity)
    {
        for (int o = utterance.FirstOption; o < utterance.FirstOption + utterance.OptionCount; o++)
        {
            if (_table.Options[o].Entity == entity)
                return o;
        }

        return -1;
    }

    public static Agreement Agree(in EntityRecord entity, Gender gender)
    {
        if (gender == Gender.Unknown)
            return Agreement.None;
        if (entity.Gender == Gender.Unknown)
            return Agreement.Unknown;
        if (entity.Gender == gender)
            return entity.GenderIsSure ? Agreement.Agrees : Agreement.SeemsToAgree;
        return entity.GenderIsSure ? Agreement.Differs : Agreement.SeemsToDiffer;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(Span<int> features, ConversationTemplate template, int value) => features[(int)template] = value;

    /// <summary>Whether an utterance names somebody: not, of him, or to him.</summary>
    private readonly int Named(in Utterance utterance, int entity)
    {
        for (int n = utterance.FirstNamed; n < utterance.FirstNamed + utterance.NamedCount; n++)
        {
            if (_table.Named[n].Entity == entity)
                return _table.Named[n].Vocative ? 2 : 1;
        }

        return 0;
    }

    /// <summary>What is known of who speaks an utterance to come: nothing, surely he or another, likely he or another.</summary>
    private readonly int Next(int u, int entity)
    {
        const float Sure = 0.85f;
        if (u >= _utterances.Length)
            return 0;
        ref readonly Utterance next = ref _utterances[u];
        int speaker = _again ? next.Speaker : next.CueEntity;
        if (speaker < 0)
            return 0;
        bool sure = _again ? next.Confidence > Sure : next.Cue is ConversationCue.Name or ConversationCue.Label or ConversationCue.I or ConversationCue.Description or ConversationCue.Known;
        return (sure ? 1 : 3) + (speaker == entity ? 0 : 1);
    }

    private static int ShareStep(float share) => share switch
    {
        < 0.01f => 1,
        < 0.04f => 2,
        < 0.1f => 3,
        < 0.25f => 4,
        < 0.5f => 5,
        < 0.75f => 6,
        < 0.93f => 7,
        _ => 8,
    };

    private static int SumStep(float sum) => sum switch
    {
        < 0.05f => 0,
        < 0.2f => 1,
        < 0.5f => 2,
        < 0.9f => 3,
        < 1.5f => 4,
        < 2.3f => 5,
        < 3.5f => 6,
        _ => 7,
    };

    private static int LikelyStep(float share) => share switch
    {
        < 0.02f => 0,
        < 0.1f => 1,
        < 0.3f => 2,
        < 0.6f => 3,
        < 0.9f => 4,
        _ => 5,
    };

    private static int Few(int count) => Math.Min(count, ConversationSpace.Counts - 1);

    private static int Several(int count) => Math.Min(count, ConversationSpace.Decided - 1);

    private static int LogStep(int count) => count <= 0 ? 0 : Math.Min(ConversationSpace.Frequencies - 1, 1 + (BitOperations.Log2((uint)count) * 3 / 4));

    private static int DistanceStep(int token, int seen) => seen == 0 ? 0 : (token - seen + 1) switch
    {
        < 15 => 1,
        < 40 => 2,
        < 80 => 3,
        < 150 => 4,
        < 300 => 5,
        < 800 => 6,
        < 3000 => 7,
        _ => 8,
    };

    private static int ClassOf(in EntityRecord entity)
    {
        if (entity.Nominal)
            return entity.Known >= 0 ? 5 : entity.Styled ? 6 : entity.Kind == EntityKind.Person ? 1 : 2;
        int known = entity.Known >= 0 ? 4 : 0;
        return known + (entity.Kind == EntityKind.Person ? 0 : 3);
    }
}
