namespace QuoteExtract.Corpora;

/// <summary>A member of the cast.</summary>
internal sealed record GoldCharacter(string Name, IReadOnlyList<string> Aliases, Gender Gender);
