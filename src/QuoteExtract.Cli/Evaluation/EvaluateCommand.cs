using System.CommandLine;
using System.CommandLine.Parsing;
using QuoteExtract.Cli.CommandLine;

namespace QuoteExtract.Cli.Evaluation;

/// <summary><c>quoteextract evaluate</c>: its arguments and options.</summary>
internal sealed class EvaluateCommand : Command, IHelpFooter
{
    private const string UsualErrors = "missed,false-alarm,wrong,unknown";
    private const string AllErrors = UsualErrors + ",misnamed";

    private readonly Argument<string[]> _gold = new("GOLD")
    {
        Description = "Gold files: JSONL, a document with its quotations a line.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _report = new("--report")
    {
        Description = "Write the tables, with command, date and protocol, to this Markdown file.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _json = new("--json")
    {
        Description = "Write every number, down to documents, to this JSON file; equal runs give equal files.",
        HelpName = "FILE",
    };

    private readonly Option<int> _errors = new("--errors")
    {
        Description = "Print up to this many errors of each kind, in context, for each gold file.",
        HelpName = "N",
    };

    private readonly Option<string> _errorKinds = new("--errors-kind")
    {
        Description = "Which errors to print, with commas between; misnamed are those whose name is wrong, even from the right mention.",
        HelpName = "KIND,...",
        DefaultValueFactory = static _ => UsualErrors,
    };

    private readonly Option<bool> _speakersGiven = new("--speakers-given")
    {
        Description = "Hand the cast of each document (its characters) to the extractor as known speakers.",
    };

    private readonly ChoiceOption<Genre> _genre = GenreOption.Create();

    private readonly Option<double> _minConfidence = new("--min-confidence")
    {
        Description = "Name a speaker only if this sure, 0 to 1.",
        HelpName = "X",
        DefaultValueFactory = static _ => 0,
    };

    private readonly Option<string> _kinds = new("--kinds")
    {
        Description = "Which predicted quotations count, with commas between: direct, mixed, other.",
        HelpName = "KIND,...",
        DefaultValueFactory = static _ => EvaluateSettings.SpeechKinds,
    };

    private readonly Option<string?> _weights = new("--weights")
    {
        Description = "Decide by the weights in this folder, as written by train, instead of the shipped ones.",
        HelpName = "FOLDER",
    };

    public EvaluateCommand()
        : base("evaluate", "Measures found regions, speakers and confidence against gold files.")
    {
        Arguments.Add(_gold);
        foreach (Option option in (Option[])[_report, _json, _errors, _errorKinds, _speakersGiven, _genre, _minConfidence, _kinds, _weights])
            Options.Add(option);

        _errors.Validators.Add(static result => Require(result, result.GetValueOrDefault<int>() >= 0, "a number of errors, 0 or more"));
        _minConfidence.Validators.Add(static result =>
            Require(result, result.GetValueOrDefault<double>() is >= 0 and <= 1, "a number from 0 to 1"));
        _kinds.Validators.Add(static result =>
            Require(result, Split(result).All(k => k is "direct" or "mixed" or "other"), "some of direct, mixed, other"));
        _errorKinds.Validators.Add(static result =>
            Require(result, Split(result).All(k => AllErrors.Split(',').Contains(k, StringComparer.Ordinal)), $"some of {AllErrors}"));
        SetAction((parse, stop) => Task.FromResult(EvaluateRunner.Run(parse.InvocationConfiguration.Output, Settings(parse), stop)));
    }

    public string HelpFooter =>
        """
        Examples:
          quoteextract evaluate news-dev.jsonl                               tables
          quoteextract evaluate news-dev.jsonl --errors 20 --errors-kind wrong   the surest wrong speakers
          quoteextract evaluate novels.jsonl --speakers-given --report novels.md
        """;

    private static string[] Split(OptionResult result) => (result.GetValueOrDefault<string>() ?? "").Split(',');

    private static void Require(OptionResult result, bool holds, string expected)
    {
        if (!holds)
            result.AddError($"{result.Option.Name} takes {expected}.");
    }

    private EvaluateSettings Settings(ParseResult parse)
    {
        string[] errorKinds = parse.GetRequiredValue(_errorKinds).Split(',');
        return new EvaluateSettings
        {
            Gold = parse.GetRequiredValue(_gold),
            Report = parse.GetValue(_report),
            Json = parse.GetValue(_json),
            Errors = parse.GetValue(_errors),
            ErrorKinds = [.. Enum.GetValues<ErrorKind>().Where(k => errorKinds.Contains(ErrorReport.NameOf(k), StringComparer.Ordinal))],
            SpeakersGiven = parse.GetValue(_speakersGiven),
            Genre = _genre.Choose(parse),
            MinimumConfidence = parse.GetValue(_minConfidence),
            Kinds = parse.GetRequiredValue(_kinds),
            Weights = parse.GetValue(_weights),
        };
    }
}
