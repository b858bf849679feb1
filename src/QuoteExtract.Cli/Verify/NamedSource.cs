namespace QuoteExtract.Cli.Verify;

/// <summary>A source and what it is called in the output.</summary>
internal sealed record NamedSource(string Id, VerificationSource Source);
