namespace QuoteExtract.Cli.Evaluation;

/// <summary>A predicted part and what it was worth.</summary>
internal sealed record PredictedOutcome(PredictedPart Part)
{
    /// <summary>The gold region that it matches, or <see langword="null"/>: then it is a false positive.</summary>
    public GoldOutcome? Gold { get; init; }

    /// <summary>It stands where the gold says that nobody speaks.</summary>
    public bool IsFalseAlarm { get; init; }
}
