using QuoteExtract.Speakers;

namespace QuoteExtract.Attribution.Conversation;

/// <summary>
/// What the turns around an utterance say about each of those who may speak it. In talk between two every other
/// turn is the same voice: who is named by the cues of those turns speaks, whom they call by name does not, and who is
/// spoken of is mostly not there at all.
/// </summary>
internal ref struct RunEvidence
{
    /// <summary>So many turns are looked at on either side.</summary>
    public const int Reach = 8;

    /// <summary>So many utterances at most: one turn may be of many.</summary>
    private const int MostUtterances = 12;

    /// <summary>What lies between two paragraphs of narration or more ends a run of talk.</summary>
    private const int WidestGap = 7;

    /// <summary>Quotations of the same paragraph are one turn.</summary>
    private const int SameParagraph = 3;

    /// <summary>The two genders, each of which is the other with these bits turned over.</summary>
    private const int Genders = (int)Gender.Male ^ (int)Gender.Female;

    /// <summary>What is less likely counts for nothing.</summary>
    private const float Negligible = 0.01f;

    private readonly Span<RunTally> _tallies;

    public RunEvidence(Span<RunTally> tallies)
    {
        _tallies = tallies;
    }

    public readonly ref readonly RunTally this[int participant] => ref _tallies[participant];

    /// <summary>Counts what stands around an utterance.</summary>
    /// <returns>The number of utterances looked at.</returns>
    public readonly int Count(ReadOnlySpan<Utterance> utterances, int u, in Participants participants, ConversationTable table, ReadOnlySpan<EntityRecord> entities)
    {
        _tallies[..participants.Count].Clear();
        GenderTally genders = default;
        int looked = 0;
        int turn = 0;
        for (int b = u - 1; b >= Math.Max(0, u - MostUtterances); b--, looked++)
        {
            int gap = utterances[b + 1].Gap;
            if (gap is 0 or >= WidestGap)
                break;
            turn += gap > SameParagraph ? 1 : 0;
            if (turn > Reach)
                break;
            Add(utterances[b], turn, participants, table, ref genders);
            AddLikely(utterances[b], (turn & 1) == 0, b - u, participants, table);
        }

        turn = 0;
        for (int a = u + 1; a < Math.Min(utterances.Length, u + 1 + MostUtterances); a++, looked++)
        {
            int gap = utterances[a].Gap;
            if (gap is 0 or >= WidestGap)
                break;
            turn += gap > SameParagraph ? 1 : 0;
            if (turn > Reach)
                break;
            Add(utterances[a], turn, participants, table, ref genders);
            AddLikely(utterances[a], (turn & 1) == 0, a - u, participants, table);
        }

        for (int p = 0; p < participants.Count; p++)
        {
            Gender gender = entities[participants.Entity(p)].Gender;
            if (gender == Gender.Unknown)
                continue;
            _tallies[p].GenderFits = genders[(int)gender];
            _tallies[p].GenderDiffers = genders[(int)gender ^ Genders];
        }

        return looked;
    }

    /// <summary>Takes in how likely each is to speak another utterance, as far as that was looked at.</summary>
    private readonly void AddLikely(in Utterance other, bool same, int offset, in Participants participants, ConversationTable table)
    {
        foreach (ref readonly LikelySpeaker likely in table.Likely.Span.Slice(other.FirstLikely, other.LikelyCount))
        {
            if (likely.Share < Negligible || participants.IndexOf(likely.Entity) is not (>= 0 and var p))
                continue;
            ref RunTally tally = ref _tallies[p];
            if (same)
                tally.LikelySame += likely.Share;
            else
                tally.LikelyOther += likely.Share;
            switch (offset)
            {
                case -1:
                    tally.LikelyBefore = likely.Share;
                    break;
                case -2:
                    tally.LikelyTwoBefore = likely.Share;
                    break;
                case 1:
                    tally.LikelyAfter = likely.Share;
                    break;
                case 2:
                    tally.LikelyTwoAfter = likely.Share;
                    break;
            }
        }
    }

    private readonly void Add(in Utterance other, int turn, in Participants participants, ConversationTable table, ref GenderTally genders)
    {
        bool same = (turn & 1) == 0;
        if (other.CueEntity >= 0 && other.Cue is not ConversationCue.HeOrShe && participants.IndexOf(other.CueEntity) is >= 0 and var named)
        {
            if (same)
                _tallies[named].CueSame++;
            else
                _tallies[named].CueOther++;
        }

        if (other.Speaker >= 0 && participants.IndexOf(other.Speaker) is >= 0 and var decided)
        {
            if (same)
                _tallies[decided].DecidedSame++;
            else
                _tallies[decided].DecidedOther++;
        }

        for (int n = other.FirstNamed; n < other.FirstNamed + other.NamedCount; n++)
        {
            if (participants.IndexOf(table.Named[n].Entity) is not (>= 0 and var inside))
                continue;
            if (!table.Named[n].Vocative)
                _tallies[inside].SpokenOf++;
            else if (same)
                _tallies[inside].CalledSame++;
            else
                _tallies[inside].CalledOther++;
        }

        if (same)
            genders[(int)other.CueGender]++;
    }

    /// <summary>How many pronouns of each gender; those of none are counted too, and not asked for.</summary>
    [System.Runtime.CompilerServices.InlineArray(Genders + 1)]
    private struct GenderTally
    {
        private byte _first;
    }
}
