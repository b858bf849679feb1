using QuoteExtract.Speakers;

namespace QuoteExtract.Attribution;

/// <summary>A quotation with what its candidates are asked against.</summary>
internal readonly ref struct UnitContext
{
    public required QuoteUnit Unit { get; init; }

    /// <summary>Its first region.</summary>
    public required int FirstRegion { get; init; }

    /// <summary>Its last region.</summary>
    public required int LastRegion { get; init; }

    /// <summary>Bucket of the number of words in it.</summary>
    public required int Length { get; init; }

    /// <summary>Whether a paragraph begins with it.</summary>
    public required bool OpensParagraph { get; init; }

    /// <summary>Bucket of what lies between it and the quotation before.</summary>
    public required int Gap { get; init; }

    /// <summary>Whether a noun of speech stands right before it: "his words", "the question".</summary>
    public required bool AfterSpeechNoun { get; init; }

    public required ReadOnlySpan<EntityRecord> Entities { get; init; }
}
