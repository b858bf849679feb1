using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using QuoteExtract.Cli.CommandLine;
using QuoteExtract.Cli.Input;
using QuoteExtract.Cli.Output;
using QuoteExtract.Cli.Terminal;
using QuoteExtract.Formats;

namespace QuoteExtract.Cli.Extract;

/// <summary><c>quoteextract extract</c>: its arguments and options.</summary>
internal sealed class ExtractCommand : Command, IHelpFooter
{
    private const int MostThreads = 256;

    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Text files, .jsonl files, web pages, Word and PDF files, folders (their .txt, .jsonl, .html, .docx and .pdf files, at any depth), patterns such as 'news/**/*.txt', or - for standard input. Without a PATH, standard input if it is redirected.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly ChoiceOption<OutputFormat> _format = new("--format", "How to print: table to read; json, jsonl or csv to work with; html, a page to read; webannotation, brat (a tar archive), tei or displacy for other tools.",
        ("table", OutputFormat.Table),
        ("json", OutputFormat.Json),
        ("jsonl", OutputFormat.JsonLines),
        ("csv", OutputFormat.Csv),
        ("html", OutputFormat.Html),
        ("webannotation", OutputFormat.WebAnnotation),
        ("brat", OutputFormat.Brat),
        ("tei", OutputFormat.Tei),
        ("displacy", OutputFormat.Displacy));

    private readonly ChoiceOption<OffsetUnit> _offsets = new("--offsets", "What offsets count: UTF-16 code units (C#, Java, JavaScript), code points (Python), or bytes of UTF-8 (Rust, Go).",
        ("utf16", OffsetUnit.Utf16),
        ("codepoint", OffsetUnit.CodePoint),
        ("utf8", OffsetUnit.Utf8));

    private readonly ChoiceOption<InputFormat?> _inputFormat = new("--input-format", "How to read: text, a file a document; jsonl, a line a document; html, the article of a web page; docx; pdf. By default what the name of a file says (.jsonl, .html, .docx, .pdf), and all else is text.",
        ("text", Input.InputFormat.Text),
        ("jsonl", Input.InputFormat.JsonLines),
        ("html", Input.InputFormat.Html),
        ("docx", Input.InputFormat.Docx),
        ("pdf", Input.InputFormat.Pdf));

    private readonly Option<double> _minConfidence = new("--min-confidence")
    {
        Description = "Name a speaker only if this sure, 0 to 1; below it the speaker is unknown. The quotation is printed all the same.",
        HelpName = "X",
        DefaultValueFactory = static _ => 0,
    };

    private readonly Option<string> _kinds = new("--kinds")
    {
        Description = "Which quotations, with commas between: direct (full utterances), mixed (fragments), other (titles, nicknames, terms).",
        HelpName = "KIND,...",
        DefaultValueFactory = static _ => "direct,mixed",
    };

    private readonly ChoiceOption<Genre> _genre = GenreOption.Create();

    private readonly Option<string?> _speakers = new("--speakers")
    {
        Description = "People known beforehand, to whom speakers are resolved (formats below).",
        HelpName = "FILE",
    };

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "Write to this file instead of standard output. It appears, or is replaced, when all is done.",
        HelpName = "PATH",
    };

    private readonly Option<bool> _resume = new("--resume")
    {
        Description = "Go on with what an earlier run with the same inputs and options left when it was stopped; needs --output and --format jsonl.",
    };

    private readonly Option<int> _threads = new("--threads")
    {
        Description = "Documents worked on at a time; the order of the output stays that of the input.",
        HelpName = "N",
        DefaultValueFactory = static _ => Environment.ProcessorCount,
    };

    private ExtractCommand()
        : base("extract", "Prints who said what: the quotations of texts with their speakers.")
    {
        Arguments.Add(_paths);
        foreach (Option option in new Option[] { _format, _offsets, _minConfidence, _kinds, _speakers, _genre, _inputFormat, _output, _resume, _threads })
            Options.Add(option);
        _paths.Validators.Add(RefuseUnknownOptions);
        _minConfidence.Validators.Add(static result => Check(result, static (double value) => value is >= 0 and <= 1, "a number from 0 to 1"));
        _threads.Validators.Add(static result => Check(result, static (int value) => value is >= 1 and <= MostThreads, $"a number from 1 to {MostThreads}"));
        Validators.Add(result =>
        {
            if (result.GetValue(_resume) && (result.GetValue(_output) is null || result.GetValue(_format) != "jsonl"))
                result.AddError("--resume: needs --output PATH and --format jsonl.");
        });
        _kinds.Validators.Add(static result =>
        {
            if (QuoteKindList.Parse(result.GetValueOrDefault<string>()) is null)
                result.AddError("--kinds: give direct, mixed or other, with commas between.");
        });
    }

    public string HelpFooter => ExtractHelp.Footer;

    public static Command Create(ToolConsole console)
    {
        var command = new ExtractCommand();
        command.SetAction((parse, _) => new ExtractRun(command.Read(parse), console).ExecuteAsync());
        return command;
    }

    private ExtractSettings Read(ParseResult parse) => new()
    {
        Paths = parse.GetValue(_paths) ?? [],
        Format = _format.Choose(parse),
        Offsets = _offsets.Choose(parse),
        InputFormat = _inputFormat.Choose(parse),
        OutputPath = parse.GetValue(_output),
        Resume = parse.GetValue(_resume),
        SpeakersPath = parse.GetValue(_speakers),
        MinimumConfidence = parse.GetValue(_minConfidence),
        Kinds = QuoteKindList.Parse(parse.GetValue(_kinds)) ?? QuoteKinds.Speech,
        Genre = _genre.Choose(parse),
        Threads = parse.GetValue(_threads),
    };

    /// <summary>The parser takes an option that it does not know for one more path.</summary>
    private static void RefuseUnknownOptions(ArgumentResult result)
    {
        foreach (Token token in result.Tokens)
        {
            if (token.Value.Length > 1 && token.Value[0] == '-' && !Path.Exists(token.Value))
                result.AddError($"no option {token.Value}");
        }
    }

    private static void Check<T>(OptionResult result, Predicate<T> isGood, string wanted)
        where T : IParsable<T>
    {
        // A value that does not parse is reported by the parser itself.
        if (result.Tokens is [{ Value: var word }] && T.TryParse(word, CultureInfo.InvariantCulture, out T? value) && !isGood(value))
            result.AddError($"{result.Option.Name}: give {wanted}.");
    }
}
