using System.CommandLine;
using QuoteExtract.Cli.CommandLine;
using QuoteExtract.Cli.Terminal;
using QuoteExtract.Formats;

namespace QuoteExtract.Cli.Verify;

/// <summary><c>quoteextract verify</c>: its arguments and options.</summary>
internal sealed class VerifyCommand : Command, IHelpFooter
{
    private readonly Argument<string?> _claim = new("CLAIM")
    {
        Description = "The words claimed, with or without quotation marks around them. ... owns up to words left out, [brackets] to words put in.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _speaker = new("--speaker")
    {
        Description = "Who is claimed to have said it, by any form of the name. By default that is not asked.",
        HelpName = "NAME",
    };

    private readonly Option<string[]> _sources = new("--in")
    {
        Description = "The sources: files, folders, patterns or -, as extract reads them. Where a claim stands best wins. By default standard input if it is redirected.",
        HelpName = "PATH",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string?> _claims = new("--claims")
    {
        Description = "Many claims at once: a JSONL file, a line a claim (below), or - for standard input.",
        HelpName = "FILE",
    };

    private readonly ChoiceOption<VerifyFormat> _format = new("--format", "How to print: table to read; json or jsonl to work with.",
        ("table", VerifyFormat.Table),
        ("json", VerifyFormat.Json),
        ("jsonl", VerifyFormat.JsonLines));

    private readonly ChoiceOption<OffsetUnit> _offsets = new("--offsets", "What offsets count: UTF-16 code units, code points, or bytes of UTF-8.",
        ("utf16", OffsetUnit.Utf16),
        ("codepoint", OffsetUnit.CodePoint),
        ("utf8", OffsetUnit.Utf8));

    private VerifyCommand()
        : base("verify", "Checks whether claimed quotations really stand in their sources, and whether that person said them.")
    {
        Arguments.Add(_claim);
        foreach (Option option in new Option[] { _speaker, _sources, _claims, _format, _offsets })
            Options.Add(option);
        Validators.Add(result =>
        {
            bool one = result.GetValue(_claim) is not null;
            bool many = result.GetValue(_claims) is not null;
            if (one == many)
                result.AddError("give either a CLAIM or --claims FILE.");
            else if (many && result.GetValue(_speaker) is not null)
                result.AddError("--speaker: with --claims, each line names its own \"speaker\".");
        });
    }

    public string HelpFooter => VerifyHelp.Footer;

    string? IHelpFooter.ExitCodeHelp => VerifyHelp.ExitCodes;

    public static Command Create(ToolConsole console)
    {
        var command = new VerifyCommand();
        command.SetAction((parse, _) => new VerifyRun(command.Read(parse), console).ExecuteAsync());
        return command;
    }

    private VerifySettings Read(ParseResult parse) => new()
    {
        Claim = parse.GetValue(_claim),
        Speaker = parse.GetValue(_speaker),
        Sources = parse.GetValue(_sources) ?? [],
        ClaimsPath = parse.GetValue(_claims),
        Format = _format.Choose(parse),
        Offsets = _offsets.Choose(parse),
    };
}
