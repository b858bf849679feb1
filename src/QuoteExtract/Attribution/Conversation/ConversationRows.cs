using System.Runtime.CompilerServices;

namespace QuoteExtract.Attribution.Conversation;

/// <summary>The part of the answers about an utterance that is the same for all who may speak it.</summary>
internal static class ConversationRows
{
    /// <summary>Finds the row of an utterance in each group: the code of somebody is added to it.</summary>
    /// <param name="utterances">All utterances.</param>
    /// <param name="u">The utterance.</param>
    /// <param name="described">How often whom the cue means is described, in steps.</param>
    /// <param name="pattern">How the turns before it alternate.</param>
    /// <param name="again">Whether it is gone over again.</param>
    /// <param name="rows">For each group, where the row begins.</param>
    public static void Find(ReadOnlySpan<Utterance> utterances, int u, int described, int pattern, bool again, Span<int> rows)
    {
        rows = rows[..ConversationGroups.Count];
        ReadOnlySpan<int> first = ConversationGroups.Instance.Offsets.Slice(ConversationGroups.FirstGroup(again), ConversationGroups.Count);
        ReadOnlySpan<int> lengths = ConversationGroups.RowLengths[..ConversationGroups.Count];
        ref readonly Utterance now = ref utterances[u];
        int cue = (int)now.Cue;
        bool uncued = now.Cue == ConversationCue.None;
        int fitting = (uncued ? now.BeatGender : now.CueGender) == Gender.Unknown ? 0 : 1;
        int nextGap = u + 1 < utterances.Length ? utterances[u + 1].Gap : 0;
        int asked = u > 0 && utterances[u - 1].Asks ? 1 : 0;
        int cueAndGap = (cue * ConversationSpace.Gaps) + now.Gap;

        Set(rows, first, lengths, ConversationGroup.Cue, (((((cue * ConversationSpace.CueSteps) + now.CueStep) * ConversationSpace.Frequencies) + described) * ConversationSpace.Forms) + (int)now.CueForm);
        Set(rows, first, lengths, ConversationGroup.Fitting, (cue * 2) + fitting);
        Set(rows, first, lengths, ConversationGroup.Option, cue);
        Set(rows, first, lengths, ConversationGroup.Named, cue);
        Set(rows, first, lengths, ConversationGroup.NamedBefore, cueAndGap);
        Set(rows, first, lengths, ConversationGroup.Next, (cue * ConversationSpace.Gaps) + nextGap);
        Set(rows, first, lengths, ConversationGroup.Standing, cue);
        Set(rows, first, lengths, ConversationGroup.Distance, cue);
        Set(rows, first, lengths, ConversationGroup.RunCues, cue);
        Set(rows, first, lengths, ConversationGroup.RunNamed, cue);
        Set(rows, first, lengths, ConversationGroup.RunLikely, cue);
        Set(rows, first, lengths, ConversationGroup.Likely, cueAndGap);
        Set(rows, first, lengths, ConversationGroup.TurnAgreement, cueAndGap);
        Set(rows, first, lengths, ConversationGroup.TurnPattern, (((((pattern * 2) + asked) * ConversationSpace.Lengths) + now.Length) * ConversationSpace.Gaps) + now.Gap);
        Set(rows, first, lengths, ConversationGroup.TurnNext, nextGap);
        Set(rows, first, lengths, ConversationGroup.TurnNamed, uncued ? 1 : 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Set(Span<int> rows, ReadOnlySpan<int> first, ReadOnlySpan<int> lengths, ConversationGroup group, int utterance) =>
        rows[(int)group] = first[(int)group] + (utterance * lengths[(int)group]);
}
