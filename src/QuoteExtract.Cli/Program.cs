using System.CommandLine;
using QuoteExtract.Cli.Evaluation;

namespace QuoteExtract.Cli;

/// <summary>The command <c>quoteextract</c>.</summary>
internal static class Program
{
    public static Task<int> Main(string[] args) =>
        new RootCommand("Finds the quotations in texts and says who said each one.")
        {
            EvaluateCommand.Create(),
        }.Parse(args).InvokeAsync();
}
