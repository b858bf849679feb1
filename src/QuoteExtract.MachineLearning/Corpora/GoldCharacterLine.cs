namespace QuoteExtract.Corpora;

/// <summary>A member of the cast in a gold file as it is written.</summary>
internal sealed class GoldCharacterLine
{
    public string? Name { get; set; }

    public List<string>? Aliases { get; set; }

    public string? Gender { get; set; }
}
