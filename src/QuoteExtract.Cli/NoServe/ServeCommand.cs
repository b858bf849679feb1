using System.CommandLine;
using QuoteExtract.Cli.CommandLine;
using QuoteExtract.Cli.Terminal;

namespace QuoteExtract.Cli.Serve;

/// <summary>The native binary has no service: what it is built on would triple it.</summary>
internal static class ServeCommand
{
    public static Command Create(ToolConsole console)
    {
        var command = new Command("serve", "Not in the native binary: take the dotnet tool.");
        command.SetAction(_ =>
        {
            console.Report("quoteextract: serve is not in the native binary: take the dotnet tool (dotnet tool install QuoteExtract.Cli).");
            return ExitCodes.Misuse;
        });
        return command;
    }
}
