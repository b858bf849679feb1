namespace QuoteExtract.Cli.Characters;

/// <summary>How often one of the cast speaks to another.</summary>
/// <param name="To">The place of the other in the cast.</param>
/// <param name="Quotations">How many quotations are said to that one.</param>
internal readonly record struct CastLink(int To, int Quotations);
