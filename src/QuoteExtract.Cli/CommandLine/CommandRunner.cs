using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using QuoteExtract.Cli.Terminal;

namespace QuoteExtract.Cli.CommandLine;

/// <summary>Parses and runs a command line, with the exit codes of this tool and never a stack trace.</summary>
internal static class CommandRunner
{
    public static async Task<int> RunAsync(RootCommand root, IReadOnlyList<string> args, ToolConsole console)
    {
        AddFooter(root);
        if (TryParse(root, args, console) is not { } parse)
            return ExitCodes.Misuse;
        if (parse.Errors.Count > 0 && parse.Action is not HelpAction and not HelpWithFooter)
            return Refuse(parse, console);

        using var output = new StreamWriter(console.Output, ToolConsole.Utf8, bufferSize: 1024, leaveOpen: true);
        var configuration = new InvocationConfiguration
        {
            Output = output,
            Error = console.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        try
        {
            int exitCode = await parse.InvokeAsync(configuration, console.Stop).ConfigureAwait(false);
            await output.FlushAsync(console.Stop).ConfigureAwait(false);
            return exitCode;
        }
        catch (MisuseException misuse)
        {
            console.Report($"quoteextract: {misuse.Message}");
            return ExitCodes.Misuse;
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Interrupted;
        }
        catch (Exception failure) when (BrokenPipe.Is(failure))
        {
            return ExitCodes.Success;
        }
        catch (Exception failure)
        {
            console.Report($"quoteextract: {failure.Message}");
            return ExitCodes.InputFailed;
        }
    }

    private static ParseResult? TryParse(RootCommand root, IReadOnlyList<string> args, ToolConsole console)
    {
        try
        {
            // A file may be named "@list": no response files.
            return root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        }
        catch (InvalidOperationException problem)
        {
            // A validator that looks at a value which is no number.
            console.Report($"quoteextract: {problem.Message}");
            return null;
        }
    }

    private static int Refuse(ParseResult parse, ToolConsole console)
    {
        bool isUnknown = parse.CommandResult.Command is RootCommand && parse.UnmatchedTokens.Count > 0;
        foreach (ParseError error in parse.Errors)
        {
            // Beside an unknown command, that no command was given is no news.
            if (isUnknown && !error.Message.Contains(parse.UnmatchedTokens[0], StringComparison.Ordinal))
                continue;
            console.Report($"quoteextract: {WithoutTypeName(error.Message)}");
        }

        string command = parse.CommandResult.Command is RootCommand ? "" : parse.CommandResult.Command.Name + " ";
        console.Report($"Try 'quoteextract {command}--help'.");
        return ExitCodes.Misuse;
    }

    /// <summary>"... as expected type 'System.Int32'." says nothing to a user.</summary>
    private static string WithoutTypeName(string message)
    {
        int type = message.IndexOf(" as expected type", StringComparison.Ordinal);
        return type < 0 ? message : message[..type] + '.';
    }

    private static void AddFooter(RootCommand root)
    {
        foreach (Option option in root.Options)
        {
            if (option is HelpOption { Action: HelpAction standard } help)
                help.Action = new HelpWithFooter(standard);
        }
    }
}
