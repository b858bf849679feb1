using Microsoft.ML.Transforms;

namespace QuoteExtract.MachineLearning.Transforms;

/// <summary><see cref="QuotePreset.All"/>. Saved models have the contract: it stays as it is.</summary>
[CustomMappingFactoryAttribute(Contract)]
internal sealed class AllMapping() : QuoteMapping(new QuoteExtractorOptions { Kinds = QuoteKinds.All })
{
    public const string Contract = "QuoteExtract(kinds=all)";
}
