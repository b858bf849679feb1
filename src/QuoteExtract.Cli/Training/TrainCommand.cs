using System.CommandLine;
using QuoteExtract.Cli.CommandLine;

namespace QuoteExtract.Cli.Training;

/// <summary><c>quoteextract train</c>: its options. Not in the native binary, for Microsoft.ML is not.</summary>
internal sealed class TrainCommand : Command, IHelpFooter
{
    private readonly Option<string[]> _data = new("--data")
    {
        Description = "Gold files to learn from, in this order: JSONL, a document with its quotations a line; and texts with tagged names (.iob2, .conll, .conllu).",
        HelpName = "FILE...",
        Required = true,
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string> _out = new("--out")
    {
        Description = "Write the weights (or, with --compare, the table) to this folder.",
        HelpName = "FOLDER",
        Required = true,
    };

    private readonly Option<bool> _compare = new("--compare")
    {
        Description = "Train no weights: compare learners by cross-validation, print the table and write it to comparison.md.",
    };

    private readonly Option<bool> _openOnly = new("--open-only")
    {
        Description = "Leave out documents of corpora without a stated licence (source polnear or pdnc).",
    };

    public TrainCommand()
        : base("train", "Learns the weights from gold files: equal files give equal weights.")
    {
        foreach (Option option in (Option[])[_data, _out, _compare, _openOnly])
            Options.Add(option);
        SetAction(parse => TrainRunner.Run(parse.InvocationConfiguration.Output, Settings(parse)));
    }

    public string HelpFooter =>
        """
        Examples:
          quoteextract train --data news.jsonl novels.jsonl --out weights
          quoteextract evaluate news-dev.jsonl --weights weights
          quoteextract train --data news.jsonl --out weights --compare
        """;

    private TrainSettings Settings(ParseResult parse) => new()
    {
        Data = parse.GetRequiredValue(_data),
        Out = parse.GetRequiredValue(_out),
        Compare = parse.GetValue(_compare),
        OpenOnly = parse.GetValue(_openOnly),
    };
}
