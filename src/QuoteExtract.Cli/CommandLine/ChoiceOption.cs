using System.CommandLine;

namespace QuoteExtract.Cli.CommandLine;

/// <summary>An option that takes one of a few words; the first is the default unless the type has a null.</summary>
internal sealed class ChoiceOption<T> : Option<string>
{
    private readonly Dictionary<string, T> _choices;

    public ChoiceOption(string name, string description, params (string Word, T Value)[] choices)
        : base(name)
    {
        _choices = choices.ToDictionary(static choice => choice.Word, static choice => choice.Value, StringComparer.Ordinal);
        Description = description;
        HelpName = string.Join('|', choices.Select(static choice => choice.Word));
        if (default(T) is not null)
            DefaultValueFactory = _ => choices[0].Word;
        AcceptOnlyFromAmong([.. _choices.Keys]);
    }

    public T? Choose(ParseResult parse) => parse.GetValue(this) is { } word ? _choices[word] : default;
}
