namespace QuoteExtract.MachineLearning.Corpora;

/// <summary>A member of the cast of a novel.</summary>
internal sealed record GoldCharacter(string Name, IReadOnlyList<string> Aliases, Gender Gender);
