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
    private readonly ReadOnlySpan<EntityRecord> _entities;
    private readonly ConversationTable _table;
    private readonly bool _again;

    private readonly Span<SpeakerFacts> _facts;
    private readonly Span<int> _offsets;

    // Of the utterance, the same for everybody.
    private int _saidToBefore;
    private Known _next;
    private Known _nextButOne;

    /// <summary>Features over a table; <paramref name="again"/> where the utterances around have been decided once already.</summary>
    public ConversationFeatures(ConversationTable table, ReadOnlySpan<EntityRecord> entities, Span<SpeakerFacts> facts, Span<int> offsets, bool again)
    {
        _table = table;
        _utterances = table.Utterances.Span;
        _entities = entities;
        _facts = facts;
        _offsets = offsets;
        _again = again;
    }

    /// <summary>Where the block of each template begins for the utterance; an answer is added to it.</summary>
    public readonly ReadOnlySpan<int> Offsets => _offsets;

    /// <summary>Goes to an utterance, and sees what is the same for all who may speak it, and what the lists around say of each.</summary>
    public void MoveTo(int u, in TurnHistory history, in Presence presence, in Participants participants)
    {
        ref readonly Utterance now = ref _utterances[u];
        int described = now.CueEntity < 0 ? 0 : LogStep(_entities[now.CueEntity].Described);
        ConversationBlocks.Move(_utterances, u, described, history.Pattern(), _again, _offsets);
        _saidToBefore = u > 0 ? _utterances[u - 1].SaidTo : -1;
        _next = KnownOf(u + 1);
        _nextButOne = KnownOf(u + 2);
        _facts[..participants.Count].Fill(new SpeakerFacts
        {
            Option = -1,
            Turn = (byte)(history.TurnCount == 0 ? ConversationSpace.Turns - 1 : TurnHistory.Turns),
            FittingTurn = ConversationSpace.FittingRanks - 1,
            FittingRank = ConversationSpace.FittingRanks - 1,
        });
        for (int o = now.FirstOption; o < now.FirstOption + now.OptionCount; o++)
        {
            if (participants.IndexOf(_table.Options[o].Entity) is >= 0 and var p)
                _facts[p].Option = o;
        }

        Name(u, NamedWhere.Here, participants);
        Name(u - 1, NamedWhere.Before, participants);
        Name(u - 2, NamedWhere.TwoBefore, participants);
        Name(u + 1, NamedWhere.After, participants);
        for (int b = 0; b < history.UtteranceCount; b++)
        {
            if (participants.IndexOf(history.Speaker(b)) is >= 0 and var p)
                _facts[p].Spoken++;
        }

        Rank(now.Cue == ConversationCue.None ? now.BeatGender : now.CueGender, history, presence, participants);
    }

    /// <summary>Who an utterance names, of those who may speak.</summary>
    private readonly void Name(int u, NamedWhere where, in Participants participants)
    {
        if ((uint)u >= (uint)_utterances.Length)
            return;
        ref readonly Utterance utterance = ref _utterances[u];
        for (int n = utterance.FirstNamed; n < utterance.FirstNamed + utterance.NamedCount; n++)
        {
            ref readonly NamedInside named = ref _table.Named[n];
            if (participants.IndexOf(named.Entity) is >= 0 and var p)
                _facts[p].Name(where, named.Vocative);
        }
    }

    /// <summary>Who spoke and who was named, from late to early, counting those who fit a pronoun.</summary>
    private readonly void Rank(Gender fitting, in TurnHistory history, in Presence presence, in Participants participants)
    {
        const int Last = ConversationSpace.FittingRanks - 2;
        int fit = 0;
        for (int t = 0; t < history.TurnCount; t++)
        {
            int entity = history.Turn(t);
            int p = participants.IndexOf(entity);
            if (p >= 0 && _facts[p].Turn >= TurnHistory.Turns)
            {
                _facts[p].Turn = (byte)t;
                _facts[p].FittingTurn = (byte)Math.Min(fit, Last);
            }

            fit += MayBe(entity, fitting) ? 1 : 0;
        }

        fit = 0;
        for (int n = 0; n < presence.Count; n++)
        {
            int entity = presence.Entity(n);
            if (participants.IndexOf(entity) is >= 0 and var p)
                _facts[p].FittingRank = (byte)Math.Min(fit, Last);
            fit += MayBe(entity, fitting) ? 1 : 0;
        }
    }

    /// <summary>Answers for one of those who may speak the utterance.</summary>
    /// <returns>The number of answers.</returns>
    public readonly int Extract(int u, int p, int entity, int firstToken, in TurnHistory history, in RunTally run, Span<int> answers)
    {
        answers = answers[..ConversationSpace.Templates];
        ref readonly SpeakerFacts facts = ref _facts[p];
        ref readonly Utterance now = ref _utterances[u];
        ref readonly EntityRecord record = ref _entities[entity];
        bool cued = now.Cue != ConversationCue.None;
        int cueIs = now.CueEntity < 0 ? No : now.CueEntity == entity ? Yes : Another;
        int isCue = cueIs == Yes ? 1 : 0;

        // The pronoun of the cue, or where there is none that of an act beside it.
        int fits = (int)Agree(record, cued ? now.CueGender : now.BeatGender);
        int agreement = cued ? fits : (int)Agreement.None;
        int beat = cued ? (int)Agreement.None : fits;
        int turn = facts.Turn;
        int rank = facts.FittingRank;
        int here = facts.Named(NamedWhere.Here);
        int before = facts.Named(NamedWhere.Before);
        int next = _next.Of(entity);
        int seen = _table.Seen[entity];
        int narrated = _table.Narrated[entity];

        Add(answers, ConversationTemplate.CueEntity, cueIs);
        Add(answers, ConversationTemplate.CueDescribed, cueIs);
        Add(answers, ConversationTemplate.CueForm, cueIs);
        Add(answers, ConversationTemplate.CueAgreement, (agreement * 2) + isCue);
        AddOption(answers, facts.Option);
        Add(answers, ConversationTemplate.BeatAgreement, beat);
        Add(answers, ConversationTemplate.NamedHere, here);
        Add(answers, ConversationTemplate.NamedBefore, before);
        Add(answers, ConversationTemplate.NamedTwoBefore, facts.Named(NamedWhere.TwoBefore));
        Add(answers, ConversationTemplate.NamedAfter, facts.Named(NamedWhere.After));
        Add(answers, ConversationTemplate.FittingRank, (((rank * ConversationSpace.Agreements) + fits) * 2) + isCue);
        Add(answers, ConversationTemplate.FittingTurn, ((facts.FittingTurn * ConversationSpace.FittingRanks) + rank) * 2);
        Add(answers, ConversationTemplate.SaidToHere, now.SaidTo == entity ? ConversationSpace.Cues : 0);
        Add(answers, ConversationTemplate.SaidToBefore, _saidToBefore == entity ? ConversationSpace.Cues * ConversationSpace.Gaps : 0);
        Add(answers, ConversationTemplate.Next, next);
        Add(answers, ConversationTemplate.NextGap, next);
        Add(answers, ConversationTemplate.NextTwo, ((next * ConversationSpace.Nexts) + _nextButOne.Of(entity)) * 2);
        Add(answers, ConversationTemplate.Frequency, LogStep(Math.Max(record.Count, record.Described)));
        Add(answers, ConversationTemplate.Spoken, LogStep(_table.Spoken[entity]));
        Add(answers, ConversationTemplate.Narrator, _table.Narrator < 0 ? No : _table.Narrator == entity ? Yes : Another);
        Add(answers, ConversationTemplate.Class, ClassOf(record));
        Add(answers, ConversationTemplate.Distance, DistanceStep(firstToken, seen));
        Add(answers, ConversationTemplate.Narrated, (DistanceStep(firstToken, narrated) * 2) + (seen > narrated ? 1 : 0));
        Add(answers, ConversationTemplate.RunCues, (Few(run.CueSame) * ConversationSpace.Counts) + Few(run.CueOther));
        Add(answers, ConversationTemplate.RunNamed, (((Few(run.CalledOther) * ConversationSpace.Counts) + Few(run.SpokenOf)) * 2) + (run.CalledSame > 0 ? 1 : 0));
        Add(answers, ConversationTemplate.RunGender, (Few(run.GenderFits) * ConversationSpace.Counts) + Few(run.GenderDiffers));
        Add(answers, ConversationTemplate.RunDecided, (Several(run.DecidedSame) * ConversationSpace.Decided) + Several(run.DecidedOther));

        // A cue of its own says more than all around.
        RunTally likely = cued ? default : run;
        Add(answers, ConversationTemplate.RunLikely, (LikelySteps.OfSum(likely.LikelySame) * ConversationSpace.Sums) + LikelySteps.OfSum(likely.LikelyOther));
        Add(answers, ConversationTemplate.LikelyBefore, (LikelySteps.Of(likely.LikelyBefore) * ConversationSpace.Likelies) + LikelySteps.Of(likely.LikelyTwoBefore));
        Add(answers, ConversationTemplate.LikelyAfter, (LikelySteps.Of(likely.LikelyAfter) * ConversationSpace.Likelies) + LikelySteps.Of(likely.LikelyTwoAfter));
        Add(answers, ConversationTemplate.LikelyAround, (LikelySteps.Of(likely.LikelyBefore) * ConversationSpace.Likelies) + LikelySteps.Of(likely.LikelyAfter));
        Add(answers, ConversationTemplate.Turn, turn * (ConversationSpace.Gaps * ConversationSpace.Cues));
        Add(answers, ConversationTemplate.TurnAgreement, ((turn * ConversationSpace.Agreements) + agreement) * ConversationSpace.Cues);
        Add(answers, ConversationTemplate.TurnBeat, ((turn * ConversationSpace.Agreements) + beat) * ConversationSpace.Gaps);
        if (now.Cue is ConversationCue.Name or ConversationCue.Label)
            return (int)ConversationTemplate.TurnPattern;

        Add(answers, ConversationTemplate.TurnPattern, turn * (ConversationSpace.Patterns * ConversationSpace.Gaps));
        Add(answers, ConversationTemplate.TurnAsks, turn * (2 * ConversationSpace.Gaps));
        Add(answers, ConversationTemplate.TurnLength, turn * (ConversationSpace.Lengths * ConversationSpace.Gaps));
        Add(answers, ConversationTemplate.TurnNext, ((turn * ConversationSpace.Nexts) + next) * ConversationSpace.Gaps);
        Add(answers, ConversationTemplate.TurnNamed, (((turn * ConversationSpace.Named) + here) * ConversationSpace.Named) + before);
        Add(answers, ConversationTemplate.TurnSaidTo, (turn * 4) + (now.SaidTo < 0 ? 0 : now.SaidTo == entity ? 1 : now.SaidTo == history.Turn(0) ? 2 : 3));
        Add(answers, ConversationTemplate.Recent, ((turn * ConversationSpace.Recents) + Math.Min((int)facts.Spoken, ConversationSpace.Recents - 1)) * 2);
        return answers.Length;
    }

    /// <summary>What the ranker of candidates thinks of somebody.</summary>
    private readonly void AddOption(Span<int> answers, int index)
    {
        if (index < 0)
        {
            Add(answers, ConversationTemplate.CueShare, 0);
            Add(answers, ConversationTemplate.CueRelation, 0);
            Add(answers, ConversationTemplate.CueActs, 0);
            return;
        }

        ref readonly SpeakerOption option = ref _table.Options[index];
        int relation = 1 + (int)option.Relation;
        Add(answers, ConversationTemplate.CueShare, ShareStep(option.Share));
        Add(answers, ConversationTemplate.CueRelation, (relation * ConversationSpace.Ranks) + option.Rank);
        Add(answers, ConversationTemplate.CueActs, (relation * 2) + (option.Acts ? 1 : 0));
    }

    private readonly bool MayBe(int entity, Gender gender) =>
        gender == Gender.Unknown || _entities[entity].Gender is var known && (known == Gender.Unknown || known == gender);

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
    private static void Add(Span<int> answers, ConversationTemplate template, int value) => answers[(int)template] = value;

    /// <summary>What is known of who speaks an utterance to come.</summary>
    private readonly Known KnownOf(int u)
    {
        const float Sure = 0.85f;
        if (u >= _utterances.Length)
            return new Known(-1, sure: false);
        ref readonly Utterance next = ref _utterances[u];
        return _again ? new Known(next.Speaker, next.Confidence > Sure)
            : new Known(next.CueEntity, next.Cue is ConversationCue.Name or ConversationCue.Label or ConversationCue.I or ConversationCue.Description or ConversationCue.Known);
    }

    private readonly struct Known(int speaker, bool sure)
    {
        /// <summary>Nothing, surely this one or another, likely this one or another.</summary>
        public int Of(int entity) => speaker < 0 ? 0 : (sure ? 1 : 3) + (speaker == entity ? 0 : 1);
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
