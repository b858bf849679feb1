namespace QuoteExtract.Cli.Characters;

/// <summary>One of the cast, as printed in JSON.</summary>
/// <param name="Id">The place in the cast, whether or not <c>--top</c> leaves others out.</param>
/// <param name="Name">The fullest name, or the description of one who is never named.</param>
/// <param name="Kind">As in the output of <c>extract</c>.</param>
/// <param name="Gender"><c>male</c>, <c>female</c> or <see langword="null"/>.</param>
/// <param name="Aliases">Other names.</param>
/// <param name="Mentions">Names, descriptions and pronouns found for this one.</param>
/// <param name="Quotations">How many quotations are this one's.</param>
/// <param name="SpeaksTo">To whom they are said, where that was found, the most first.</param>
internal sealed record CastCharacter(
    int Id,
    string Name,
    string Kind,
    string? Gender,
    IReadOnlyList<string> Aliases,
    int Mentions,
    int Quotations,
    IReadOnlyList<CastCharacterLink> SpeaksTo);
