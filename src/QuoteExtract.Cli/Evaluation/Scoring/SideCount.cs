namespace QuoteExtract.Cli.Evaluation;

/// <summary>Counts over gold regions, or over predicted parts.</summary>
internal sealed class SideCount
{
    public int Total { get; set; }

    public int Matched { get; set; }

    public int Exact { get; set; }

    /// <summary>Gold: with a speaker. Predicted: with an answer.</summary>
    public int Attributed { get; set; }

    /// <summary>Matched, and the gold has a speaker.</summary>
    public int Judged { get; set; }

    public int Answered { get; set; }

    public int Right { get; set; }

    public void Add(GoldOutcome outcome)
    {
        Matched += outcome.IsMatched ? 1 : 0;
        Exact += outcome.IsExact ? 1 : 0;
        Judged += outcome.IsJudged ? 1 : 0;
        Answered += outcome.IsAnswered ? 1 : 0;
        Right += outcome.IsRight ? 1 : 0;
    }
}
