namespace QuoteExtract;

/// <summary>Somebody, or something, that is quoted in a document.</summary>
/// <remarks>Immutable, and safe to share between threads.</remarks>
public sealed class Speaker
{
    internal Speaker(int id, string name)
    {
        Id = id;
        Name = name;
    }

    /// <summary>Index into <see cref="ExtractionResult.Speakers"/>.</summary>
    public int Id { get; }

    /// <summary>The fullest name in the document, without title (in stories with the title that all use: "Inspector Hale"); the description of one who is never named.</summary>
    public string Name { get; }

    /// <summary>Person, organisation, group or document.</summary>
    public SpeakerKind Kind { get; internal init; }

    /// <summary>Office or description that the text gives, as written there ("CSTO Secretary General"), or <see langword="null"/>.</summary>
    public string? Role { get; internal init; }

    /// <summary>The organisation that the office or the description names ("a spokesperson for HMRC": "HMRC"), or <see langword="null"/>.</summary>
    public string? Affiliation { get; internal init; }

    /// <summary>The gender that the text gives.</summary>
    public Gender Gender { get; internal init; }

    /// <summary>The other names that the document uses, each once, in order of appearance.</summary>
    public IReadOnlyList<string> Aliases { get; internal init; } = [];

    /// <summary>Every mention found, in text order: names, pronouns and descriptions.</summary>
    public IReadOnlyList<Mention> Mentions { get; internal init; } = [];

    /// <inheritdoc/>
    public override string ToString() => Name;
}
