namespace QuoteExtract.Cli.Evaluation;

/// <summary>One error: where, what should have been found, what was.</summary>
internal sealed record ErrorCase(ErrorKind Kind, GoldDocument Document, GoldOutcome? Gold, PredictedOutcome? Predicted)
{
    public PredictedPart? Part => Predicted?.Part ?? Gold?.Part;

    public TextSpan Region => Gold?.Region.Span ?? Predicted!.Part.Span;
}
