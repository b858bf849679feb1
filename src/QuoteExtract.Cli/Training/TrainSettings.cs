namespace QuoteExtract.Cli.Training;

/// <summary>What the command line asks of <c>train</c>.</summary>
internal sealed record TrainSettings
{
    public required IReadOnlyList<string> Data { get; init; }

    public required string Out { get; init; }

    public bool Compare { get; init; }

    public bool OpenOnly { get; init; }

    /// <summary>The command that gives the same weights, without the folders of this machine.</summary>
    public string CommandLine =>
        "quoteextract train --data " + string.Join(' ', Data.Select(Path.GetFileName))
        + (OpenOnly ? " --open-only" : "") + (Compare ? " --compare" : "");
}
