namespace QuoteExtract.Formats;

/// <summary>A quotation of the output contract. Offsets are in the unit that the output was written in, ends exclusive.</summary>
/// <param name="Id">Its place among the quotations.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Parts">The marked regions, marks included, each as start and end.</param>
/// <param name="Text">The text from start to end.</param>
/// <param name="Kind"><c>direct</c>, <c>mixed</c>, <c>indirect</c> or <c>other</c>.</param>
/// <param name="Parent">The id of the quotation around a nested one.</param>
/// <param name="Cue">The reporting words.</param>
/// <param name="Mention">The words that name the speaker.</param>
/// <param name="Speaker">Index into the speakers.</param>
/// <param name="Confidence">The probability that the speaker is right, 0 when there is none.</param>
/// <param name="Evidence">What the attribution rests on.</param>
public sealed record QuoteJson(
    int Id,
    int Start,
    int End,
    IReadOnlyList<int[]> Parts,
    string Text,
    string Kind,
    int? Parent,
    CueJson? Cue,
    MentionJson? Mention,
    int? Speaker,
    double Confidence,
    string Evidence);
