namespace QuoteExtract.Fuzz;

/// <summary>What an input is given to.</summary>
internal delegate void Target(ReadOnlySpan<byte> input);
