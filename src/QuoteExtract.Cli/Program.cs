using System.CommandLine;
using QuoteExtract.Cli.Characters;
using QuoteExtract.Cli.CommandLine;
using QuoteExtract.Cli.Evaluation;
using QuoteExtract.Cli.Extract;
using QuoteExtract.Cli.Serve;
using QuoteExtract.Cli.Terminal;
#if TRAINER
using QuoteExtract.Cli.Training;
#endif
using QuoteExtract.Cli.Verify;

namespace QuoteExtract.Cli;

/// <summary>The command <c>quoteextract</c>.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        using var interrupt = new Interrupt();
        using var console = ToolConsole.OfProcess(interrupt.Token);
        int exitCode = await RunAsync(args, console).ConfigureAwait(false);
        return interrupt.ExitCode ?? exitCode;
    }

    /// <summary>Runs one command line against any console: the entrance of the tests.</summary>
    public static Task<int> RunAsync(IReadOnlyList<string> args, ToolConsole console) =>
        CommandRunner.RunAsync(CreateRoot(console), args, console);

    private static RootCommand CreateRoot(ToolConsole console) =>
        // A command is one class in a folder of its own and one line here.
        new("Finds the quotations in texts and says who said each one.")
        {
            ExtractCommand.Create(console),
            VerifyCommand.Create(console),
            CharactersCommand.Create(console),
            new EvaluateCommand(),
            ServeCommand.Create(console),
#if TRAINER
            new TrainCommand(),
#endif
        };
}
