using System.Runtime.CompilerServices;
using QuoteExtract.Speakers;

namespace QuoteExtract.Attribution.Conversation;

/// <summary>Answers the questions of <see cref="ConversationTemplate"/>, in groups, about somebody who may speak an utterance.</summary>
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
    private readonly Span<int> _rows;

    // Of the utterance, the same for everybody.
    private int _saidToBefore;
    private Known _next;
    private Known _nextButOne;

    /// <summary>Features over a table; <paramref name="again"/> where the utterances around have been decided once already.</summary>
    public ConversationFeatures(ConversationTable table, ReadOnlySpan<EntityRecord> entities, Span<SpeakerFacts> facts, Span<int> rows, bool again)
    {
        _table = table;
        _utterances = table.Utterances.Span;
        _entities = entities;
        _facts = facts;
        _rows = rows;
        _again = again;
    }

    /// <summary>Goes to an utterance, and sees what is the same for all who may speak it, and what the lists around say of each.</summary>
    public void MoveTo(int u, in TurnHistory history, in Presence presence, in RunEvidence run, in Participants participants)
    {
        ref readonly Utterance now = ref _utterances[u];
        int described = now.CueEntity < 0 ? 0 : Standing.LogStep(_entities[now.CueEntity].Described);
        ConversationRows.Find(_utterances, u, described, history.Pattern(), _again, _rows);
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

        // A cue of its own says more than all around.
        if (now.Cue == ConversationCue.None)
            AddLikely(u, run, participants);
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

    /// <summary>How likely each speaks the utterances beside this one, as far as that was looked at.</summary>
    private readonly void AddLikely(int u, in RunEvidence run, in Participants participants)
    {
        for (int other = u - 2; other <= u + 2; other++)
        {
            if (other == u || !run.Has(other))
                continue;
            ref readonly Utterance beside = ref _utterances[other];
            foreach (ref readonly LikelySpeaker likely in _table.Likely.Span.Slice(beside.FirstLikely, beside.LikelyCount))
            {
                if (likely.Share < LikelySteps.Negligible || participants.IndexOf(likely.Entity) is not (>= 0 and var p))
                    continue;
                _facts[p].MakeLikely(other - u, LikelySteps.Of(likely.Share));
            }
        }
    }

    /// <summary>Answers for one of those who may speak the utterance: a code for each <see cref="ConversationGroup"/>.</summary>
    public readonly void Extract(int u, int p, int entity, int firstToken, in TurnHistory history, in RunEvidence run, Span<int> codes)
    {
        codes = codes[..ConversationGroups.Count];
        Span<int> rows = _rows[..ConversationGroups.Count];
        ref readonly SpeakerFacts facts = ref _facts[p];
        ref readonly Utterance now = ref _utterances[u];
        ref readonly EntityRecord record = ref _entities[entity];
        Standing standing = _table.Standings[entity];
        RunTally tally = run.Of(entity, record.Gender);
        bool cued = now.Cue != ConversationCue.None;
        int cueIs = now.CueEntity < 0 ? No : now.CueEntity == entity ? Yes : Another;
        int isCue = cueIs == Yes ? 1 : 0;

        // The pronoun of the cue, or where there is none that of an act beside it.
        int fits = (int)Agree(record, cued ? now.CueGender : now.BeatGender);
        int next = _next.Of(entity);
        int before = facts.Named(NamedWhere.Before);
        int seen = _table.Seen[entity];
        int narrated = _table.Narrated[entity];

        Add(rows, codes, ConversationGroup.Cue, (cueIs * ConversationSpace.Agreements) + fits);
        Add(rows, codes, ConversationGroup.Fitting, (((((facts.FittingTurn * ConversationSpace.FittingRanks) + facts.FittingRank) * ConversationSpace.Agreements) + fits) * 2) + isCue);
        Add(rows, codes, ConversationGroup.Option, facts.Option < 0 ? 0 : OptionCode(_table.Options[facts.Option]));
        Add(rows, codes, ConversationGroup.Named, (facts.AllNamed * 2) + (now.SaidTo == entity ? 1 : 0));
        Add(rows, codes, ConversationGroup.NamedBefore, (before * 2) + (_saidToBefore == entity ? 1 : 0));
        Add(rows, codes, ConversationGroup.Next, (next * ConversationSpace.Nexts) + _nextButOne.Of(entity));
        Add(rows, codes, ConversationGroup.Standing, standing.Code);
        Add(rows, codes, ConversationGroup.Distance, (((DistanceStep(firstToken, seen) * ConversationSpace.Distances) + DistanceStep(firstToken, narrated)) * 2) + (seen > narrated ? 1 : 0));
        Add(rows, codes, ConversationGroup.RunCues, (((((Few(tally.Same.Cues) * ConversationSpace.Counts) + Few(tally.Other.Cues)) * ConversationSpace.Decided) + Several(tally.Same.Decided)) * ConversationSpace.Decided) + Several(tally.Other.Decided));
        Add(rows, codes, ConversationGroup.RunNamed, (NamedCode(tally) * (ConversationSpace.Counts * ConversationSpace.Counts)) + (Few(tally.GenderFits) * ConversationSpace.Counts) + Few(tally.GenderDiffers));
        Add(rows, codes, ConversationGroup.RunLikely, cued ? 0 : (LikelySteps.OfSum(tally.Same.Likely * RunEvidence.Unit) * ConversationSpace.Sums) + LikelySteps.OfSum(tally.Other.Likely * RunEvidence.Unit));
        Add(rows, codes, ConversationGroup.Likely, facts.LikelyCode);
        Add(rows, codes, ConversationGroup.TurnAgreement, (facts.Turn * ConversationSpace.Agreements) + fits);
        if (Asked(now) < ConversationGroups.Count)
            return;

        int saidTo = now.SaidTo < 0 ? 0 : now.SaidTo == entity ? 1 : now.SaidTo == history.Turn(0) ? 2 : 3;
        int named = (((facts.Turn * ConversationSpace.Named) + facts.Named(NamedWhere.Here)) * ConversationSpace.Named) + before;
        Add(rows, codes, ConversationGroup.TurnPattern, facts.Turn);
        Add(rows, codes, ConversationGroup.TurnNext, (facts.Turn * ConversationSpace.Nexts) + next);
        Add(rows, codes, ConversationGroup.TurnNamed, (((named * 4) + saidTo) * ConversationSpace.Recents) + Math.Min((int)facts.Spoken, ConversationSpace.Recents - 1));
    }

    /// <summary>How many groups are asked of an utterance.</summary>
    public static int Asked(in Utterance utterance) =>
        utterance.Cue is ConversationCue.Name or ConversationCue.Label ? (int)ConversationGroup.TurnPattern : ConversationGroups.Count;

    /// <summary>What the ranker of candidates thinks of somebody.</summary>
    private static int OptionCode(in SpeakerOption option) =>
        (((((ShareStep(option.Share) * ConversationSpace.Relations) + 1 + (int)option.Relation) * ConversationSpace.Ranks) + option.Rank) * 2) + (option.Acts ? 1 : 0);

    /// <summary>Whether the turns around speak to and of somebody.</summary>
    private static int NamedCode(in RunTally tally) =>
        (((Few(tally.Other.Called) * ConversationSpace.Counts) + Few(tally.Same.SpokenOf + tally.Other.SpokenOf)) * 2) + (tally.Same.Called > 0 ? 1 : 0);

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
    private static void Add(Span<int> rows, Span<int> codes, ConversationGroup group, int code) => codes[(int)group] = rows[(int)group] + code;

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
}
