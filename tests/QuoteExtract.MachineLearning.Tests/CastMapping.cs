using Microsoft.ML.Transforms;

namespace QuoteExtract.MachineLearning.Tests;

/// <summary>Options of one's own in a model that can be saved.</summary>
[CustomMappingFactoryAttribute("a cast of this test")]
public sealed class CastMapping() : QuoteMapping(new QuoteExtractorOptions { KnownSpeakers = [new KnownSpeaker("Ingrid Maria Vale") { Aliases = ["Ingrid Vale"] }] });
