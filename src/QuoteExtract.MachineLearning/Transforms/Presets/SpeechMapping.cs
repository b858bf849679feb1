using Microsoft.ML.Transforms;

namespace QuoteExtract.MachineLearning.Transforms;

/// <summary><see cref="QuotePreset.Speech"/>. Saved models have the contract: it stays as it is.</summary>
[CustomMappingFactoryAttribute(Contract)]
internal sealed class SpeechMapping() : QuoteMapping(QuoteExtractorOptions.Default)
{
    public const string Contract = "QuoteExtract(kinds=speech)";
}
