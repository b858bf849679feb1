namespace QuoteExtract.Cli.Evaluation;

/// <summary>A member of the cast.</summary>
internal sealed record GoldCharacter(string Name, IReadOnlyList<string> Aliases, Gender Gender);
