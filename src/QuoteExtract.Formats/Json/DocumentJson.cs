namespace QuoteExtract.Formats;

/// <summary>A document of the output contract, version 1: what a line of JSONL holds.</summary>
/// <param name="Id">The id of the document.</param>
/// <param name="Quotes">Its quotations, in text order.</param>
/// <param name="Speakers">The speakers of those quotations.</param>
public sealed record DocumentJson(string Id, IReadOnlyList<QuoteJson> Quotes, IReadOnlyList<SpeakerJson> Speakers);
