using System.Globalization;

namespace QuoteExtract.Tests.Spec;

/// <summary>What was found, as the tables of the spec write it.</summary>
internal static class SpecResult
{
    public const string None = "-";
    public const string PartSeparator = " + ";
    public const string AliasSeparator = "; ";

    public static SpecTable Quotes(string text, ExtractionResult result, IReadOnlyList<string> columns) =>
        new(columns, [.. result.Quotes.Select(quote => Row(columns, column => Cell(text, quote, column)))]);

    public static SpecTable Speakers(ExtractionResult result, IReadOnlyList<string> columns) =>
        new(columns, [.. result.Speakers.Select(speaker => Row(columns, column => Cell(speaker, column)))]);

    /// <summary>One blank for any run of blanks and line ends: a hard-wrapped quotation fits a table cell.</summary>
    public static string OneLine(string words) =>
        string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string[] Row(IReadOnlyList<string> columns, Func<string, string?> cell) =>
        [.. columns.Select(column => cell(column) is { Length: > 0 } value ? OneLine(value) : None)];

    private static string? Cell(string text, Quote quote, string column) => column switch
    {
        "quotation" => string.Join(PartSeparator, quote.Parts.Select(part => OneLine(part.Slice(text).ToString()))),
        "content" => quote.Content,
        "kind" => Lower(quote.Kind),
        "speaker" => quote.Speaker?.Name,
        "mention" => quote.Mention?.Text,
        "type" => quote.Mention is { } mention ? Lower(mention.Type) : null,
        "cue" => quote.Cue?.Text,
        "parent" => quote.Parent is { } parent ? (parent.Id + 1).ToString(CultureInfo.InvariantCulture) : null,
        "evidence" => Lower(quote.Evidence),
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, "No such column."),
    };

    private static string? Cell(Speaker speaker, string column) => column switch
    {
        "name" => speaker.Name,
        "kind" => Lower(speaker.Kind),
        "role" => speaker.Role,
        "gender" => Lower(speaker.Gender),
        "aliases" => string.Join(AliasSeparator, speaker.Aliases),
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, "No such column."),
    };

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
