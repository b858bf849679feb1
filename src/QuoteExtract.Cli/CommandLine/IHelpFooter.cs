namespace QuoteExtract.Cli.CommandLine;

/// <summary>A command that has more to say at the end of its help.</summary>
internal interface IHelpFooter
{
    /// <summary>Examples, formats; printed above the exit codes.</summary>
    string HelpFooter { get; }

    /// <summary>Its own exit codes, where they say more than those of the tool.</summary>
    string? ExitCodeHelp => null;
}
