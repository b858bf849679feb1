namespace QuoteExtract.Cli.Verify;

/// <summary>Prints claims as they are checked.</summary>
internal interface IVerdictWriter
{
    void Write(CheckedClaim check);

    /// <summary>After the last one.</summary>
    void End();
}
