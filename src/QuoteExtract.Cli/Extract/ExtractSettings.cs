using QuoteExtract.Cli.Input;
using QuoteExtract.Cli.Output;
using QuoteExtract.Formats;

namespace QuoteExtract.Cli.Extract;

/// <summary>What one run of <c>extract</c> is asked to do.</summary>
internal sealed record ExtractSettings
{
    public required IReadOnlyList<string> Paths { get; init; }

    public OutputFormat Format { get; init; }

    public OffsetUnit Offsets { get; init; }

    /// <summary><see langword="null"/>: by the name of each file.</summary>
    public InputFormat? InputFormat { get; init; }

    /// <summary><see langword="null"/>: standard output.</summary>
    public string? OutputPath { get; init; }

    /// <summary>Whether to go on with what an earlier run left.</summary>
    public bool Resume { get; init; }

    public string? SpeakersPath { get; init; }

    public double MinimumConfidence { get; init; }

    public QuoteKinds Kinds { get; init; } = QuoteKinds.Speech;

    public Genre Genre { get; init; }

    public int Threads { get; init; } = 1;
}
