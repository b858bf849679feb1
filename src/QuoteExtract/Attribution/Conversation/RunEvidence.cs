using QuoteExtract.Buffers;
using QuoteExtract.Speakers;

namespace QuoteExtract.Attribution.Conversation;

/// <summary>
/// What the turns around an utterance say about those who may speak it. In talk between two every other turn is the
/// same voice: who is named by the cues of those turns speaks, whom they call by name does not, and who is spoken of is
/// mostly not there at all. It moves along with the utterances: at each step a few come in and a few drop out.
/// </summary>
internal ref struct RunEvidence
{
    /// <summary>So many turns are looked at on either side.</summary>
    public const int Reach = 8;

    /// <summary>What one unit of a tallied likelihood is worth: whole numbers are the same again when what came in has dropped out.</summary>
    public const float Unit = 1f / (1 << 20);

    /// <summary>So many utterances at most: one turn may be of many.</summary>
    private const int MostUtterances = 12;

    /// <summary>The two genders, each of which is the other with these bits turned over.</summary>
    private const int Genders = (int)Gender.Male ^ (int)Gender.Female;

    private readonly ReadOnlySpan<Utterance> _utterances;
    private readonly ConversationTable _table;
    private readonly Span<VoiceTally> _tallies;
    private GenderTally _even;
    private GenderTally _odd;

    // Utterances from the first to before the end are counted, but for the one that is looked at.
    private int _first;
    private int _end;
    private int _at;

    /// <summary>Nothing is counted yet.</summary>
    public RunEvidence(ConversationTable table, int entities)
    {
        _table = table;
        _utterances = table.Utterances.Span;
        table.Voices.Reset(2 * entities);
        _tallies = table.Voices.Span;
        _at = -1;
    }

    /// <summary>Utterances that came in so far, for the tests of linear work.</summary>
    public int Work { get; private set; }

    /// <summary>Goes on to the next utterance; the one before is counted as it was decided.</summary>
    public void MoveNext()
    {
        if (_at >= 0)
            Count(_at, 1);
        int at = ++_at;
        if (at < _end)
            Count(at, -1);
        else
            _end = at + 1;
        int turn = _utterances[at].Turn;
        bool fresh = !GoesOn(at);
        while (_first < at && (fresh || _first < at - MostUtterances || turn - _utterances[_first].Turn > Reach))
            Count(_first++, -1);
        for (; _end < _utterances.Length && _end <= at + MostUtterances && GoesOn(_end) && _utterances[_end].Turn - turn <= Reach; _end++)
            Count(_end, 1);
    }

    /// <summary>What is counted for somebody.</summary>
    public readonly RunTally Of(int entity, Gender gender)
    {
        int voice = _utterances[_at].Turn & 1;
        RunTally tally = new() { Same = _tallies[(2 * entity) + voice], Other = _tallies[(2 * entity) + (voice ^ 1)] };
        if (gender == Gender.Unknown)
            return tally;
        tally.GenderFits = voice == 0 ? _even[(int)gender] : _odd[(int)gender];
        tally.GenderDiffers = voice == 0 ? _even[(int)gender ^ Genders] : _odd[(int)gender ^ Genders];
        return tally;
    }

    /// <summary>Whether another utterance is among those that are counted.</summary>
    public readonly bool Has(int utterance) => utterance >= _first && utterance < _end;

    /// <summary>Whether an utterance belongs to the same talk as the one before.</summary>
    private readonly bool GoesOn(int utterance) => _utterances[utterance].Gap is > 0 and < ConversationTable.WidestGap;

    /// <summary>Counts an utterance in, or out again.</summary>
    private void Count(int index, short by)
    {
        Work += 1;
        ref readonly Utterance other = ref _utterances[index];
        int voice = other.Turn & 1;
        if (other.CueEntity >= 0 && other.Cue is not ConversationCue.HeOrShe)
            _tallies[(2 * other.CueEntity) + voice].Cues += by;
        if (other.Speaker >= 0)
            _tallies[(2 * other.Speaker) + voice].Decided += by;
        foreach (ref readonly NamedInside named in _table.Named.Span.Slice(other.FirstNamed, other.NamedCount))
        {
            ref VoiceTally tally = ref _tallies[(2 * named.Entity) + voice];
            if (named.Vocative)
                tally.Called += by;
            else
                tally.SpokenOf += by;
        }

        foreach (ref readonly LikelySpeaker likely in _table.Likely.Span.Slice(other.FirstLikely, other.LikelyCount))
            _tallies[(2 * likely.Entity) + voice].Likely += by * Units(likely.Share);
        if (voice == 0)
            _even[(int)other.CueGender] += by;
        else
            _odd[(int)other.CueGender] += by;
    }

    /// <summary>What is less likely counts for nothing.</summary>
    private static int Units(float share) => share < LikelySteps.Negligible ? 0 : (int)((share / Unit) + 0.5f);

    /// <summary>How many pronouns of each gender; those of none are counted too, and not asked for.</summary>
    [System.Runtime.CompilerServices.InlineArray(Genders + 1)]
    private struct GenderTally
    {
        private short _first;
    }
}
