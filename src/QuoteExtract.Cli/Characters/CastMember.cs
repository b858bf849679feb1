namespace QuoteExtract.Cli.Characters;

/// <summary>One of the cast of a book.</summary>
/// <param name="Name">The fullest name, on one line.</param>
/// <param name="Aliases">Other names.</param>
internal sealed record CastMember(string Name, IReadOnlyList<string> Aliases)
{
    public SpeakerKind Kind { get; init; }

    public Gender Gender { get; init; }

    /// <summary>How often the text names or describes this one, or stands a pronoun for it.</summary>
    public int Mentions { get; init; }

    public int Quotations { get; set; }

    /// <summary>To whom, by place in the cast, the most quotations first.</summary>
    public IReadOnlyList<CastLink> SpeaksTo { get; set; } = [];
}
