using QuoteExtract.Formats;

namespace QuoteExtract.Cli.Verify;

/// <summary>What <c>verify</c> was asked to do.</summary>
internal sealed record VerifySettings
{
    public string? Claim { get; init; }

    public string? Speaker { get; init; }

    public IReadOnlyList<string> Sources { get; init; } = [];

    public string? ClaimsPath { get; init; }

    public VerifyFormat Format { get; init; }

    public OffsetUnit Offsets { get; init; }
}
