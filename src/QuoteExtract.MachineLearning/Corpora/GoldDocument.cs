namespace QuoteExtract.Corpora;

/// <summary>A text and what people found in it. Offsets are UTF-16.</summary>
internal sealed record GoldDocument(string Id, string Source, string Text)
{
    public string Language { get; init; } = "en";

    /// <summary>Marked regions to be found, sorted by start; indirect ones are left out.</summary>
    public IReadOnlyList<GoldRegion> Regions { get; init; } = [];

    /// <summary>In marks, yet nobody is said to utter it: a quotation predicted there is a false alarm.</summary>
    public IReadOnlyList<TextSpan> Unattributed { get; init; } = [];

    /// <summary>The cast; empty outside fiction.</summary>
    public IReadOnlyList<GoldCharacter> Characters { get; init; } = [];

    /// <summary>Every mention with its coreference id, sorted by start; empty where speakers are no such ids.</summary>
    public IReadOnlyList<GoldEntity> Entities { get; init; } = [];

    public bool IsFiction => Characters.Count > 0 || Entities.Count > 0;
}
