namespace QuoteExtract.Attribution.Conversation;

/// <summary>Numbers the features of <see cref="ConversationTemplate"/>: each template has a block of its own.</summary>
internal static class ConversationSpace
{
    public const int Cues = (int)ConversationCue.Count;
    public const int CueSteps = 5;
    public const int Forms = (int)DescriptionForm.Count;
    public const int Agreements = (int)Agreement.Count;
    public const int Shares = 9;
    public const int Relations = (int)Relation.Count + 1;
    public const int Ranks = 3;
    public const int Named = 3;
    public const int Gaps = 10;
    public const int Nexts = 5;
    public const int Frequencies = 8;
    public const int Classes = 8;
    public const int Distances = 9;
    public const int FittingRanks = 5;
    public const int Turns = 8;
    public const int Patterns = 6;
    public const int Lengths = 6;
    public const int Recents = 5;
    public const int Counts = 3;
    public const int Decided = 5;
    public const int Sums = 8;
    public const int Likelies = 6;

    public const int Templates = (int)ConversationTemplate.Count;

    private static readonly int[] Sizes =
    [
        Cues * CueSteps * 3,
        Cues * Frequencies * 3,
        Cues * Forms * 3,
        Cues * Agreements * 2,
        Cues * Shares,
        Cues * Relations * Ranks,
        Cues * Agreements,
        Cues * Named,
        Cues * Gaps * Named,
        Cues * Named,
        Cues * Named,
        2 * Cues,
        Cues * FittingRanks * Agreements * 2,
        Cues * FittingRanks * FittingRanks * 2,
        Cues * Relations * 2,
        2 * Cues * Gaps,
        Cues * Nexts,
        Gaps * Nexts,
        Nexts * Nexts * 2,
        Cues * Frequencies,
        Cues * Frequencies,
        Cues * 3,
        Cues * Classes,
        Cues * Distances,
        Cues * Distances * 2,
        Cues * Counts * Counts,
        Cues * Counts * Counts * 2,
        Cues * Counts * Counts,
        Cues * Decided * Decided,
        Cues * Sums * Sums,
        Cues * Likelies * Likelies,
        Cues * Likelies * Likelies,
        Gaps * Likelies * Likelies,
        Turns * Gaps * Cues,
        Turns * Agreements * Cues,
        Turns * Agreements * Gaps,
        Turns * Patterns * Gaps,
        Turns * 2 * Gaps,
        Turns * Lengths * Gaps,
        Turns * Nexts * Gaps,
        Turns * Named * Named,
        Turns * 4,
        Turns * Recents * 2,
    ];

    private static readonly int[] Blocks = MakeOffsets(0);
    private static readonly int[] BlocksAgain = MakeOffsets(Blocks[^1]);

    /// <summary>The number of features; the model has one weight for each.</summary>
    public static int Size => Blocks[^1];

    /// <summary>Where the block of each template begins, and behind them the end of the last; another row of blocks for going over it again.</summary>
    public static ReadOnlySpan<int> Offsets(bool again) => again ? BlocksAgain : Blocks;

    private static int[] MakeOffsets(int first)
    {
        var offsets = new int[Sizes.Length + 1];
        offsets[0] = first;
        for (int i = 0; i < Sizes.Length; i++)
            offsets[i + 1] = offsets[i] + Sizes[i];
        return offsets;
    }
}
