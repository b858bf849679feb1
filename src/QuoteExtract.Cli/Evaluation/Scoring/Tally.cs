namespace QuoteExtract.Cli.Evaluation;

/// <summary>All metrics over some part of the material. A metric that has no meaning there is <see langword="null"/>.</summary>
internal sealed class Tally
{
    private readonly List<Answer> _answers = [];

    public SideCount Gold { get; } = new();

    public SideCount Predicted { get; } = new();

    public int FalseAlarms { get; private set; }

    /// <summary>False positives that stand inside another quotation.</summary>
    public int NestedExtra { get; private set; }

    /// <summary>Missed regions that were found and held for something else than speech.</summary>
    public int MissedAsOther { get; private set; }

    public int NamesJudged { get; private set; }

    public int NamesRight { get; private set; }

    public IReadOnlyList<Answer> Answers => _answers;

    public double? Precision => Ratio(Predicted.Matched, Predicted.Total);

    public double? Recall => Ratio(Gold.Matched, Gold.Total);

    public double? F1 => Harmonic(Precision, Recall);

    public double? ExactPrecision => Ratio(Predicted.Exact, Predicted.Total);

    public double? ExactRecall => Ratio(Gold.Exact, Gold.Total);

    public double? ExactF1 => Harmonic(ExactPrecision, ExactRecall);

    public double? Who => Ratio(Side.Right, Side.Judged);

    /// <summary>Of the answers given, the share that is right.</summary>
    public double? WhoAnswered => Ratio(Side.Right, Side.Answered);

    public double? Named => Ratio(NamesRight, NamesJudged);

    public double? EndToEndPrecision => Ratio(Predicted.Right, Predicted.Attributed);

    public double? EndToEndRecall => Ratio(Gold.Right, Gold.Attributed);

    public double? EndToEndF1 => Harmonic(EndToEndPrecision, EndToEndRecall);

    public double? CoverageAt97 => Coverage.At(_answers, Gold.Attributed, 0.97);

    public double? CoverageAt99 => Coverage.At(_answers, Gold.Attributed, 0.99);

    public double? CalibrationError => Calibration.Error(_answers);

    /// <summary>Groups of predictions (by evidence) have no gold side.</summary>
    private SideCount Side => Gold.Total > 0 ? Gold : Predicted;

    public void AddGold(GoldOutcome outcome, bool isFiction)
    {
        Gold.Total++;
        Gold.Attributed += (isFiction ? outcome.Region.Speaker is not null : outcome.Region.HasSpeaker) ? 1 : 0;
        Gold.Add(outcome);
        MissedAsOther += outcome.FoundAsOther ? 1 : 0;
        AddAnswer(outcome);
    }

    public void AddPredicted(PredictedOutcome outcome)
    {
        Predicted.Total++;
        Predicted.Attributed += outcome.Part.IsAttributed ? 1 : 0;
        FalseAlarms += outcome.IsFalseAlarm ? 1 : 0;
        if (outcome.Gold is null)
            NestedExtra += outcome.Part.IsNested ? 1 : 0;
        else
            Predicted.Add(outcome.Gold);
    }

    /// <summary>What is judged once a pair: by the gold side, or in a group of predictions by theirs.</summary>
    public void AddAnswer(GoldOutcome outcome)
    {
        if (outcome.IsAnswered)
            _answers.Add(new Answer(outcome.Part!.Confidence, outcome.IsRight));
        if (outcome.NameIsRight is { } right)
        {
            NamesJudged++;
            NamesRight += right ? 1 : 0;
        }
    }

    private static double? Ratio(int part, int whole) => whole == 0 ? null : (double)part / whole;

    private static double? Harmonic(double? a, double? b) =>
        a is null || b is null ? null : a + b == 0 ? 0 : 2 * a * b / (a + b);
}
