using QuoteExtract.Model;

namespace QuoteExtract.MachineLearning.Training;

/// <summary>The weights of attribution, and those of each fold, which did not see its documents.</summary>
/// <param name="Table">Learned from all documents.</param>
/// <param name="Held">For each fold, learned from the documents of the others.</param>
internal sealed record AttributionFit(WeightTable Table, WeightTable[] Held)
{
    /// <summary>Weights that did not see a document: what learns from their answers must not take them for better than they are.</summary>
    public WeightTable Unseen(string document) => Held[Fold.Of(document, Held.Length)];
}
