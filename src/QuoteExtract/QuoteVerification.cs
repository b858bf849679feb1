namespace QuoteExtract;

/// <summary>What <see cref="QuoteVerifier"/> found about one claim.</summary>
/// <remarks>Immutable, and safe to share between threads. Offsets are UTF-16, into the claim or the source as given.</remarks>
public sealed class QuoteVerification
{
    internal QuoteVerification(Verdict verdict, double score)
    {
        Verdict = verdict;
        Score = score;
    }

    /// <summary>Whether the words stand in the source, and as said by whom.</summary>
    public Verdict Verdict { get; }

    /// <summary>The share of words that agree, 0 to 1; 1 for verbatim and normalised; for absent, of the best place there is.</summary>
    public double Score { get; }

    /// <summary>Whether the claim stands: the same words, and not said by somebody else.</summary>
    public bool Stands => Verdict is Verdict.Verbatim or Verdict.Normalised;

    /// <summary>Which of the sources it is, from 0; -1 where nothing was found.</summary>
    public int SourceIndex { get; internal init; } = -1;

    /// <summary>From the first to the last of the words in the source; empty where nothing was found.</summary>
    public TextSpan Span { get; internal init; }

    /// <summary>The places of the source that the claim is made of, in the order of the claim; several where words between them are left out.</summary>
    public IReadOnlyList<TextSpan> Parts { get; internal init; } = [];

    /// <summary>The words that differ, in the order of the claim.</summary>
    public IReadOnlyList<WordDifference> Differences { get; internal init; } = [];

    /// <summary>Whether the source gives the words to the person claimed.</summary>
    public SpeakerVerdict SpeakerVerdict { get; internal init; }

    /// <summary>Who says it in the source, or <see langword="null"/> when that is unknown.</summary>
    public string? Speaker { get; internal init; }

    /// <summary>The probability, 0 to 1, that <see cref="Speaker"/> is right; 0 when there is none.</summary>
    public double SpeakerConfidence { get; internal init; }

    internal double Rank { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Verdict} {Span}";
}
