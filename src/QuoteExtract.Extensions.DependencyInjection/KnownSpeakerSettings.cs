namespace QuoteExtract.Extensions.DependencyInjection;

/// <summary>Somebody known beforehand, as a configuration gives it.</summary>
public sealed class KnownSpeakerSettings
{
    /// <summary>The name that results carry.</summary>
    public string Name { get; set; } = "";

    /// <summary>Other names of the same person.</summary>
    public IList<string> Aliases { get; } = [];

    /// <summary>The person's gender.</summary>
    public Gender Gender { get; set; }
}
