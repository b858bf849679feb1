namespace QuoteExtract.Cli.Input;

/// <summary>A name in the text of an input line, as given: in the unit of the output, not yet checked against the text.</summary>
internal readonly record struct GivenEntity(int Start, int End, EntityType Type);
