namespace QuoteExtract.Cli.CommandLine;

/// <summary><c>--genre</c>: what kind of text the documents are.</summary>
internal static class GenreOption
{
    public static ChoiceOption<Genre> Create() => new(
        "--genre",
        "What kind of text it is; auto works it out from each document.",
        ("auto", Genre.Auto),
        ("news", Genre.News),
        ("fiction", Genre.Fiction),
        ("transcript", Genre.Transcript));
}
