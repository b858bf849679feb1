namespace QuoteExtract;

/// <summary>Somebody known beforehand, to whom speakers are resolved: a member of a cast, of a parliament.</summary>
/// <param name="Name">The name that results carry.</param>
public sealed record KnownSpeaker(string Name)
{
    /// <summary>Other names of the same person.</summary>
    /// <value>Default: none.</value>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The person's gender.</summary>
    /// <value>Default: <see cref="Gender.Unknown"/>; then the text decides.</value>
    public Gender Gender { get; init; }
}
