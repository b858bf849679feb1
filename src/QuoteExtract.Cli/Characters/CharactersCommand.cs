using System.CommandLine;
using QuoteExtract.Cli.CommandLine;
using QuoteExtract.Cli.Input;
using QuoteExtract.Cli.Terminal;

namespace QuoteExtract.Cli.Characters;

/// <summary><c>quoteextract characters</c>: its argument and options.</summary>
internal sealed class CharactersCommand : Command, IHelpFooter
{
    private readonly Argument<string?> _path = new("BOOK")
    {
        Description = "A text, web page, Word or PDF file, or - for standard input. Without a BOOK, standard input if it is redirected.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly ChoiceOption<CharactersFormat> _format = new("--format", "How to print: table to read, json to work with.",
        ("table", CharactersFormat.Table),
        ("json", CharactersFormat.Json));

    private readonly ChoiceOption<InputFormat?> _inputFormat = new("--input-format", "How to read, instead of going by the name of the file.",
        ("text", Input.InputFormat.Text),
        ("html", Input.InputFormat.Html),
        ("docx", Input.InputFormat.Docx),
        ("pdf", Input.InputFormat.Pdf));

    private readonly ChoiceOption<Genre> _genre = GenreOption.Create();

    private readonly Option<string?> _speakers = new("--speakers")
    {
        Description = "People known beforehand, to whom speakers are resolved, as for extract; who of them says nothing is listed too.",
        HelpName = "FILE",
    };

    private readonly Option<double> _minConfidence = new("--min-confidence")
    {
        Description = "Count a quotation for somebody only if this sure, 0 to 1.",
        HelpName = "X",
        DefaultValueFactory = static _ => 0,
    };

    private readonly Option<int?> _top = new("--top")
    {
        Description = "Print only so many characters, the most quoted ones. By default all.",
        HelpName = "N",
    };

    private CharactersCommand()
        : base("characters", "Prints the cast of a story: names, gender, who speaks how often and to whom.")
    {
        Arguments.Add(_path);
        foreach (Option option in (Option[])[_format, _speakers, _genre, _top, _minConfidence, _inputFormat])
            Options.Add(option);
        _path.Validators.Add(static result =>
        {
            // The parser takes an option that it does not know for the path.
            if (result.Tokens is [{ Value: ['-', _, ..] word }] && !Path.Exists(word))
                result.AddError($"no option {word}");
        });
        _minConfidence.Validators.Add(static result =>
        {
            if (result.GetValueOrDefault<double>() is not (>= 0 and <= 1))
                result.AddError("--min-confidence: give a number from 0 to 1.");
        });
        _top.Validators.Add(static result =>
        {
            if (result.GetValueOrDefault<int?>() is < 1)
                result.AddError("--top: give a number of characters, 1 or more.");
        });
    }

    public string HelpFooter =>
        """
        Output:
          table    who, gender, number of quotations, other names, and to whom most of them are said
          json     id, quotations, unknown (quotations of nobody found), characters (id, name, kind, gender,
                   aliases, mentions, quotations, speaksTo (character, quotations)); the most quoted first

        Examples:
          quoteextract characters novel.txt                          the cast, to read
          quoteextract characters novel.txt --top 10 --format json   its ten main characters, to work with
          quoteextract characters novel.txt --speakers cast.txt      a cast known beforehand: "Name; alias; alias" a line
        """;

    public static Command Create(ToolConsole console)
    {
        var command = new CharactersCommand();
        command.SetAction((parse, _) => new CharactersRun(command.Read(parse), console).ExecuteAsync());
        return command;
    }

    private CharactersSettings Read(ParseResult parse) => new()
    {
        Path = parse.GetValue(_path),
        Format = _format.Choose(parse),
        InputFormat = _inputFormat.Choose(parse),
        SpeakersPath = parse.GetValue(_speakers),
        Genre = _genre.Choose(parse),
        MinimumConfidence = parse.GetValue(_minConfidence),
        Top = parse.GetValue(_top),
    };
}
