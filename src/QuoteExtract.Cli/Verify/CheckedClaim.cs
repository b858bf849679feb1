namespace QuoteExtract.Cli.Verify;

/// <summary>A claim and what came of it.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Result">What was found.</param>
/// <param name="Source">The source where it was found, or <see langword="null"/>.</param>
internal sealed record CheckedClaim(ClaimLine Claim, QuoteVerification Result, NamedSource? Source)
{
    /// <summary>The word for a verdict in every output.</summary>
    public string Verdict => Result.Verdict switch
    {
        QuoteExtract.Verdict.Verbatim => "verbatim",
        QuoteExtract.Verdict.Normalised => "normalised",
        QuoteExtract.Verdict.Altered => "altered",
        QuoteExtract.Verdict.Spliced => "spliced",
        QuoteExtract.Verdict.Misattributed => "misattributed",
        _ => "absent",
    };

    /// <summary>The word for what is known of the speaker.</summary>
    public string SpeakerVerdict => Result.SpeakerVerdict switch
    {
        QuoteExtract.SpeakerVerdict.Same => "same",
        QuoteExtract.SpeakerVerdict.Different => "different",
        QuoteExtract.SpeakerVerdict.Unknown => "unknown",
        QuoteExtract.SpeakerVerdict.NotQuoted => "not-quoted",
        _ => "not-asked",
    };
}
