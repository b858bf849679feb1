using Microsoft.ML.Transforms;

namespace QuoteExtract.MachineLearning.Transforms;

/// <summary><see cref="QuotePreset.Direct"/>. Saved models have the contract: it stays as it is.</summary>
[CustomMappingFactoryAttribute(Contract)]
internal sealed class DirectMapping() : QuoteMapping(new QuoteExtractorOptions { Kinds = QuoteKinds.Direct })
{
    public const string Contract = "QuoteExtract(kinds=direct)";
}
