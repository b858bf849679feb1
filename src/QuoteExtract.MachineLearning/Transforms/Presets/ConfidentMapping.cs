using Microsoft.ML.Transforms;

namespace QuoteExtract.MachineLearning.Transforms;

/// <summary><see cref="QuotePreset.Confident"/>. Saved models have the contract: it stays as it is.</summary>
[CustomMappingFactoryAttribute(Contract)]
internal sealed class ConfidentMapping() : QuoteMapping(new QuoteExtractorOptions { MinimumConfidence = 0.9 })
{
    public const string Contract = "QuoteExtract(kinds=speech, min-confidence=0.9)";
}
