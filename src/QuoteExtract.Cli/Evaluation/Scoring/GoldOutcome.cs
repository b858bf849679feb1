namespace QuoteExtract.Cli.Evaluation;

/// <summary>A gold region and what was made of it.</summary>
internal sealed record GoldOutcome(GoldRegion Region, Judgement Judgement)
{
    /// <summary>The part that matches, or <see langword="null"/>.</summary>
    public PredictedPart? Part { get; init; }

    public bool IsExact { get; init; }

    /// <summary>Whether the name alone is right; <see langword="null"/> where the gold has no full name or nothing was found.</summary>
    public bool? NameIsRight { get; init; }

    /// <summary>Found, but held for something else than speech.</summary>
    public bool FoundAsOther { get; init; }

    public bool IsMatched => Part is not null;

    public bool IsJudged => Judgement >= Judgement.Unknown;

    public bool IsAnswered => Judgement >= Judgement.Wrong;

    public bool IsRight => Judgement == Judgement.Right;
}
