namespace QuoteExtract.Attribution;

/// <summary>Numbers the features: each template has a block of its own.</summary>
internal static class FeatureSpace
{
    public const int Templates = (int)FeatureTemplate.Count;
    public const int Relations = (int)Relation.Count;
    public const int Forms = (int)ClauseForm.Owner + 1;
    public const int Strengths = (int)CueStrength.Phrase + 1;
    public const int Classes = (int)MentionClass.Count;
    public const int Distances = 8;
    public const int CueDistances = 6;
    public const int Ranks = 4;
    public const int Marks = 12;
    public const int Neighbours = 13;
    public const int Kinds = 2;
    public const int Lengths = 6;
    public const int OwnClauses = 5;
    public const int Turns = (int)Turn.Count;
    public const int Gaps = 8;
    public const int Frequencies = 5;
    public const int PathVerbs = 4;
    public const int PathPauses = 3;
    public const int PathOpeners = 3;
    public const int Paths = PathVerbs * PathPauses * PathOpeners;
    public const int Nearer = 3;
    public const int Verbs = 5;

    private static readonly int[] Sizes =
    [
        Relations,
        Forms * Strengths,
        Relations * Forms * Strengths,
        Relations * Classes,
        Relations * Forms * CueDistances,
        Relations * Distances,
        Relations * Ranks,
        Relations * Marks,
        Relations * Forms * Marks,
        Relations * Neighbours,
        Relations * Neighbours,
        Kinds * Relations * Forms,
        Lengths * Relations,
        2 * Relations * Forms,
        OwnClauses * Relations * Forms,
        Turns * Gaps * OwnClauses,
        Turns * Relations * Forms,
        Turns * Gaps * Lengths,
        Turns * Gaps * Classes,
        Classes * Forms,
        2 * Relations,
        2 * Forms,
        Frequencies * Relations,
        2 * Relations * Forms,
        2 * Relations * Marks,
        Paths * Relations,
        Relations * Forms * PathVerbs * 2,
        Nearer * Nearer * Relations * Forms,
        Relations * Neighbours * Neighbours,
        Classes * Neighbours * Neighbours,
        Verbs * Relations * Forms,
        Verbs * Kinds * Classes,
        3 * Relations * Forms,
        Relations * Marks * Marks,
        Kinds * Relations * Classes,
        2 * Nearer * Relations * Gaps,
        2 * CueDistances * Strengths * Relations * OwnClauses,
        2 * CueDistances * Forms * Relations * OwnClauses,
    ];

    private static readonly int[] Blocks = MakeOffsets();

    /// <summary>Where the block of each template begins, and behind them the end of the last.</summary>
    public static ReadOnlySpan<int> Offsets => Blocks;

    /// <summary>The number of features; the model has one weight for each.</summary>
    public static int Size => Blocks[^1];

    private static int[] MakeOffsets()
    {
        var offsets = new int[Sizes.Length + 1];
        for (int i = 0; i < Sizes.Length; i++)
            offsets[i + 1] = offsets[i] + Sizes[i];
        return offsets;
    }
}
