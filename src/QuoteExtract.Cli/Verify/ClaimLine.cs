namespace QuoteExtract.Cli.Verify;

/// <summary>One claim to check.</summary>
/// <param name="Id">Its name in the output, or <see langword="null"/>.</param>
/// <param name="Claimed">The words claimed.</param>
/// <param name="Speaker">Who is claimed to have said them, or <see langword="null"/>.</param>
/// <param name="Sources">Paths of its sources, or <see langword="null"/> for those of the command line.</param>
/// <param name="Text">The source itself, or <see langword="null"/>.</param>
internal sealed record ClaimLine(string? Id, string Claimed, string? Speaker, IReadOnlyList<string>? Sources = null, string? Text = null);
