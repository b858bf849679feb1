using QuoteExtract.Cli.Input;

namespace QuoteExtract.Cli.Characters;

/// <summary>What one run of <c>characters</c> is asked to do.</summary>
internal sealed record CharactersSettings
{
    /// <summary><see langword="null"/>: standard input, if it is redirected.</summary>
    public string? Path { get; init; }

    public CharactersFormat Format { get; init; }

    /// <summary><see langword="null"/>: by the name of the file.</summary>
    public InputFormat? InputFormat { get; init; }

    public string? SpeakersPath { get; init; }

    public Genre Genre { get; init; }

    public double MinimumConfidence { get; init; }

    /// <summary>How many characters to print, the most quoted first; <see langword="null"/>: all.</summary>
    public int? Top { get; init; }
}
