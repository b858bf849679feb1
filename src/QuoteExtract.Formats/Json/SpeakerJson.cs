namespace QuoteExtract.Formats;

/// <summary>A speaker of the output contract.</summary>
/// <param name="Id">Its place among the speakers.</param>
/// <param name="Name">The fullest name in the document, or the description of one who is never named.</param>
/// <param name="Kind"><c>person</c>, <c>organization</c>, <c>group</c>, <c>document</c> or <c>unknown</c>.</param>
/// <param name="Role">Office or description.</param>
/// <param name="Gender"><c>male</c>, <c>female</c> or <see langword="null"/>.</param>
/// <param name="Aliases">The other names that the document uses.</param>
public sealed record SpeakerJson(int Id, string Name, string Kind, string? Role, string? Gender, IReadOnlyList<string> Aliases);
