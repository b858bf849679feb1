using System.Runtime.CompilerServices;

namespace QuoteExtract.Attribution.Conversation;

/// <summary>The part of the answers to <see cref="ConversationTemplate"/> that is the same for all who may speak an utterance.</summary>
internal static class ConversationBlocks
{
    /// <summary>Moves the blocks of weights to where those of the utterance begin: answers for somebody add only what is of that one.</summary>
    /// <param name="utterances">All utterances.</param>
    /// <param name="u">The utterance.</param>
    /// <param name="described">How often whom the cue means is described, in steps.</param>
    /// <param name="pattern">How the turns before it alternate.</param>
    /// <param name="again">Whether it is gone over again.</param>
    /// <param name="offsets">Where the blocks begin, and behind them the end of the last.</param>
    public static void Move(ReadOnlySpan<Utterance> utterances, int u, int described, int pattern, bool again, Span<int> offsets)
    {
        ConversationSpace.Offsets(again).CopyTo(offsets);
        Span<int> blocks = offsets[..ConversationSpace.Templates];
        ref readonly Utterance now = ref utterances[u];
        int cue = (int)now.Cue;
        int gap = now.Gap;
        int uncued = now.Cue == ConversationCue.None ? 1 : 0;
        int fitting = (uncued != 0 ? now.BeatGender : now.CueGender) == Gender.Unknown ? 0 : 1;
        int nextGap = u + 1 < utterances.Length ? utterances[u + 1].Gap : 0;
        int asked = u > 0 && utterances[u - 1].Asks ? 1 : 0;

        Move(blocks, ConversationTemplate.CueEntity, ((cue * ConversationSpace.CueSteps) + now.CueStep) * 3);
        Move(blocks, ConversationTemplate.CueDescribed, ((cue * ConversationSpace.Frequencies) + described) * 3);
        Move(blocks, ConversationTemplate.CueForm, ((cue * ConversationSpace.Forms) + (int)now.CueForm) * 3);
        Move(blocks, ConversationTemplate.CueAgreement, cue * (ConversationSpace.Agreements * 2));
        Move(blocks, ConversationTemplate.CueShare, cue * ConversationSpace.Shares);
        Move(blocks, ConversationTemplate.CueRelation, cue * (ConversationSpace.Relations * ConversationSpace.Ranks));
        Move(blocks, ConversationTemplate.BeatAgreement, cue * ConversationSpace.Agreements);
        Move(blocks, ConversationTemplate.NamedHere, cue * ConversationSpace.Named);
        Move(blocks, ConversationTemplate.NamedBefore, ((cue * ConversationSpace.Gaps) + gap) * ConversationSpace.Named);
        Move(blocks, ConversationTemplate.NamedTwoBefore, cue * ConversationSpace.Named);
        Move(blocks, ConversationTemplate.NamedAfter, cue * ConversationSpace.Named);
        Move(blocks, ConversationTemplate.FittingRank, cue * (ConversationSpace.FittingRanks * ConversationSpace.Agreements * 2));
        Move(blocks, ConversationTemplate.FittingTurn, (cue * (ConversationSpace.FittingRanks * ConversationSpace.FittingRanks * 2)) + fitting);
        Move(blocks, ConversationTemplate.CueActs, cue * (ConversationSpace.Relations * 2));
        Move(blocks, ConversationTemplate.SaidToHere, cue);
        Move(blocks, ConversationTemplate.SaidToBefore, (cue * ConversationSpace.Gaps) + gap);
        Move(blocks, ConversationTemplate.Next, cue * ConversationSpace.Nexts);
        Move(blocks, ConversationTemplate.NextGap, nextGap * ConversationSpace.Nexts);
        Move(blocks, ConversationTemplate.NextTwo, uncued);
        Move(blocks, ConversationTemplate.Frequency, cue * ConversationSpace.Frequencies);
        Move(blocks, ConversationTemplate.Spoken, cue * ConversationSpace.Frequencies);
        Move(blocks, ConversationTemplate.Narrator, cue * 3);
        Move(blocks, ConversationTemplate.Class, cue * ConversationSpace.Classes);
        Move(blocks, ConversationTemplate.Distance, cue * ConversationSpace.Distances);
        Move(blocks, ConversationTemplate.Narrated, cue * (ConversationSpace.Distances * 2));
        Move(blocks, ConversationTemplate.RunCues, cue * (ConversationSpace.Counts * ConversationSpace.Counts));
        Move(blocks, ConversationTemplate.RunNamed, cue * (ConversationSpace.Counts * ConversationSpace.Counts * 2));
        Move(blocks, ConversationTemplate.RunGender, cue * (ConversationSpace.Counts * ConversationSpace.Counts));
        Move(blocks, ConversationTemplate.RunDecided, cue * (ConversationSpace.Decided * ConversationSpace.Decided));
        Move(blocks, ConversationTemplate.RunLikely, cue * (ConversationSpace.Sums * ConversationSpace.Sums));
        Move(blocks, ConversationTemplate.LikelyBefore, cue * (ConversationSpace.Likelies * ConversationSpace.Likelies));
        Move(blocks, ConversationTemplate.LikelyAfter, cue * (ConversationSpace.Likelies * ConversationSpace.Likelies));
        Move(blocks, ConversationTemplate.LikelyAround, gap * (ConversationSpace.Likelies * ConversationSpace.Likelies));
        Move(blocks, ConversationTemplate.Turn, (gap * ConversationSpace.Cues) + cue);
        Move(blocks, ConversationTemplate.TurnAgreement, cue);
        Move(blocks, ConversationTemplate.TurnBeat, gap);
        Move(blocks, ConversationTemplate.TurnPattern, (pattern * ConversationSpace.Gaps) + gap);
        Move(blocks, ConversationTemplate.TurnAsks, (asked * ConversationSpace.Gaps) + gap);
        Move(blocks, ConversationTemplate.TurnLength, (now.Length * ConversationSpace.Gaps) + gap);
        Move(blocks, ConversationTemplate.TurnNext, nextGap);
        Move(blocks, ConversationTemplate.Recent, uncued);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Move(Span<int> blocks, ConversationTemplate template, int value) => blocks[(int)template] += value;
}
