namespace QuoteExtract.Cli.Evaluation;

/// <summary>One marked region that was found, with the answer of its quotation.</summary>
internal sealed record PredictedPart(TextSpan Span, QuoteKind Kind)
{
    /// <summary>Whether its quotation stands inside another.</summary>
    public bool IsNested { get; init; }

    public PredictedSpeaker? Speaker { get; init; }

    /// <summary>The words that name the speaker, or <see langword="null"/>.</summary>
    public TextSpan? Mention { get; init; }

    public double Confidence { get; init; }

    public Evidence Evidence { get; init; }

    /// <summary>Whether there is an answer to judge.</summary>
    public bool IsAttributed => Speaker is not null || Mention is not null;
}
