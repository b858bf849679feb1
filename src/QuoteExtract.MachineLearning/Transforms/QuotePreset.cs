namespace QuoteExtract.MachineLearning;

/// <summary>What <see cref="QuoteTransformsCatalog"/> looks for.</summary>
/// <remarks>A saved model keeps the preset, as part of a name; other options need a <see cref="QuoteMapping"/> of one's own.</remarks>
public enum QuotePreset
{
    /// <summary>The default options: direct and mixed quotations, every speaker that was found.</summary>
    Speech,

    /// <summary>The same quotations; speakers of a confidence below 0.9 are unknown.</summary>
    Confident,

    /// <summary>Direct quotations alone, as in conversations.</summary>
    Direct,

    /// <summary>Everything in marks, titles and terms too.</summary>
    All,
}
