using QuoteExtract.Attribution.Conversation;
using static QuoteExtract.Attribution.Conversation.ConversationSpace;

namespace QuoteExtract.Tests.Attribution.Conversation;

/// <summary>The facts about somebody who may speak an utterance, taken apart from the answers to the questions that combine them.</summary>
internal static class ConversationAnswers
{
    // For each template the sizes of what it combines, the last one fastest.
    private static readonly (string Fact, int Size)[][] Parts =
    [
        [("cue", Cues), ("step", CueSteps), ("is cue", 3)],
        [("cue", Cues), ("described", Frequencies), ("is cue", 3)],
        [("cue", Cues), ("description", Forms), ("is cue", 3)],
        [("cue", Cues), ("agreement", Agreements), ("in cue", 2)],
        [("cue", Cues), ("share", Shares)],
        [("cue", Cues), ("relation", Relations), ("rank", Ranks)],
        [("cue", Cues), ("beat", Agreements)],
        [("cue", Cues), ("named here", Named)],
        [("cue", Cues), ("gap", Gaps), ("named before", Named)],
        [("cue", Cues), ("named two before", Named)],
        [("cue", Cues), ("named after", Named)],
        [("said to", 2), ("cue", Cues)],
        [("cue", Cues), ("fitting rank", FittingRanks), ("fits", Agreements), ("in cue", 2)],
        [("cue", Cues), ("fitting turn", FittingRanks), ("fitting rank", FittingRanks), ("pronoun", 2)],
        [("cue", Cues), ("relation", Relations), ("acts", 2)],
        [("said to before", 2), ("cue", Cues), ("gap", Gaps)],
        [("cue", Cues), ("next", Nexts)],
        [("next gap", Gaps), ("next", Nexts)],
        [("next", Nexts), ("next but one", Nexts), ("uncued", 2)],
        [("cue", Cues), ("frequency", Frequencies)],
        [("cue", Cues), ("spoken", Frequencies)],
        [("cue", Cues), ("narrator", 3)],
        [("cue", Cues), ("class", Classes)],
        [("cue", Cues), ("distance", Distances)],
        [("cue", Cues), ("narrated", Distances), ("heard of since", 2)],
        [("cue", Cues), ("cues same", Counts), ("cues other", Counts)],
        [("cue", Cues), ("called other", Counts), ("spoken of", Counts), ("called same", 2)],
        [("cue", Cues), ("gender fits", Counts), ("gender differs", Counts)],
        [("cue", Cues), ("decided same", Decided), ("decided other", Decided)],
        [("cue", Cues), ("likely same", Sums), ("likely other", Sums)],
        [("cue", Cues), ("likely before", Likelies), ("likely two before", Likelies)],
        [("cue", Cues), ("likely after", Likelies), ("likely two after", Likelies)],
        [("gap", Gaps), ("likely before", Likelies), ("likely after", Likelies)],
        [("turn", Turns), ("gap", Gaps), ("cue", Cues)],
        [("turn", Turns), ("agreement", Agreements), ("cue", Cues)],
        [("turn", Turns), ("beat", Agreements), ("gap", Gaps)],
        [("turn", Turns), ("pattern", Patterns), ("gap", Gaps)],
        [("turn", Turns), ("asked", 2), ("gap", Gaps)],
        [("turn", Turns), ("length", Lengths), ("gap", Gaps)],
        [("turn", Turns), ("next", Nexts), ("next gap", Gaps)],
        [("turn", Turns), ("named here", Named), ("named before", Named)],
        [("turn", Turns), ("to", 4)],
        [("turn", Turns), ("recent", Recents), ("uncued", 2)],
    ];

    /// <summary>How many answers each template can have.</summary>
    public static IReadOnlyList<int> TemplateSizes { get; } = [.. Parts.Select(FactParts.SizeOf)];

    /// <summary>Takes features apart; whatever stands in several must be the same in all.</summary>
    public static Dictionary<string, int> Facts(ReadOnlySpan<int> features, bool again)
    {
        Dictionary<string, int> facts = new(StringComparer.Ordinal);
        for (int template = 0; template < features.Length; template++)
            FactParts.TakeApart(features[template] - Offsets(again)[template], Parts[template], facts, (ConversationTemplate)template);
        facts["in cue"].Should().Be(facts["is cue"] == 1 ? 1 : 0);
        facts["uncued"].Should().Be(facts["cue"] == 0 ? 1 : 0);
        facts["fits"].Should().Be(facts["cue"] == 0 ? facts["beat"] : facts["agreement"]);
        return facts;
    }
}
