namespace QuoteExtract.Cli.Characters;

/// <summary>To whom one of the cast speaks, as printed in JSON.</summary>
/// <param name="Character">The id of the other.</param>
/// <param name="Name">The name of the other, who may be left out by <c>--top</c>.</param>
/// <param name="Quotations">How many quotations are said to the other.</param>
internal sealed record CastCharacterLink(int Character, string Name, int Quotations);
