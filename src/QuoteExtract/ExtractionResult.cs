namespace QuoteExtract;

/// <summary>The quotations of one text and their speakers.</summary>
/// <remarks>Immutable, and safe to share between threads.</remarks>
public sealed class ExtractionResult
{
    internal ExtractionResult(IReadOnlyList<Quote> quotes, IReadOnlyList<Speaker> speakers)
    {
        Quotes = quotes;
        Speakers = speakers;
    }

    /// <summary>The quotations, in text order: an outer one before those nested in it.</summary>
    public IReadOnlyList<Quote> Quotes { get; }

    /// <summary>The speakers of those quotations, in order of their first quotation.</summary>
    public IReadOnlyList<Speaker> Speakers { get; }
}
