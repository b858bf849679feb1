namespace QuoteExtract.Cli.CommandLine;

/// <summary>What the exit code of the tool says.</summary>
internal static class ExitCodes
{
    public const int Success = 0;

    /// <summary>Some input failed; the rest was done all the same.</summary>
    public const int InputFailed = 1;

    /// <summary>The command line is wrong; nothing was done.</summary>
    public const int Misuse = 2;

    /// <summary>Stopped by Ctrl-C: 128 + SIGINT, as shells count.</summary>
    public const int Interrupted = 130;

    /// <summary>Stopped by SIGTERM: 128 + 15.</summary>
    public const int Terminated = 143;
}
