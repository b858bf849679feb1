namespace QuoteExtract.Cli.Characters;

/// <summary>What <c>characters --format json</c> prints.</summary>
/// <param name="Id">The path of the book.</param>
/// <param name="Quotations">All quotations found.</param>
/// <param name="Unknown">Those of them of which nobody was found to be the speaker.</param>
/// <param name="Characters">The cast, the most quoted first.</param>
internal sealed record CastDocument(string Id, int Quotations, int Unknown, IReadOnlyList<CastCharacter> Characters);
