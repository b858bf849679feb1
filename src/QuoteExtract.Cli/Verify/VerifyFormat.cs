namespace QuoteExtract.Cli.Verify;

/// <summary>How verdicts are printed.</summary>
internal enum VerifyFormat
{
    Table,
    Json,
    JsonLines,
}
