using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace QuoteExtract.Cli.CommandLine;

/// <summary>The standard help, and below it what a command says in addition: formats, examples, exit codes.</summary>
internal sealed class HelpWithFooter(HelpAction standard) : SynchronousCommandLineAction
{
    private const string Common =
        """
        Exit codes:
          0    all well
          1    some input failed; it is named on standard error, the rest was done
          2    misuse: no such command, option or value
          130  stopped by Ctrl-C, after a whole line
        """;

    private const string OfRoot =
        """
        Examples:
          quoteextract extract article.txt                       read who said what
          quoteextract extract news/ --format jsonl -o out.jsonl  work on a folder
          quoteextract extract --help                            all options and formats
          quoteextract verify "We will go" --in article.txt      does it say so?
        """;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        int exitCode = standard.Invoke(parseResult);
        TextWriter output = parseResult.InvocationConfiguration.Output;
        Command command = parseResult.CommandResult.Command;
        string? own = command is RootCommand ? OfRoot : (command as IHelpFooter)?.HelpFooter;
        if (own is not null)
            output.WriteLine(own.TrimEnd() + Environment.NewLine);
        output.WriteLine(((command as IHelpFooter)?.ExitCodeHelp ?? Common).TrimEnd());
        return exitCode;
    }
}
