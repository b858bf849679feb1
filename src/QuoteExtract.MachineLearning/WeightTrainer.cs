using QuoteExtract.Corpora;
using QuoteExtract.MachineLearning.Training;

namespace QuoteExtract.MachineLearning;

/// <summary>Learns the weights of QuoteExtract from annotated documents.</summary>
/// <remarks>The same documents give the same bytes on processors with the same vector instructions.</remarks>
public sealed class WeightTrainer
{
    /// <summary>Sources whose authors state no licence.</summary>
    private static readonly string[] Unlicensed = ["polnear", "pdnc"];
    private readonly List<GoldDocument> _documents;
    private readonly List<TaggedDocument> _tagged;

    private WeightTrainer(List<GoldDocument> documents, List<TaggedDocument> tagged)
    {
        _documents = documents;
        _tagged = tagged;
    }

    /// <summary>How many documents there are to learn from, by the <c>source</c> that they state.</summary>
    public IReadOnlyDictionary<string, int> Sources =>
        new SortedDictionary<string, int>(
            _documents.Select(SourceOf).Concat(_tagged.Select(t => t.Source)).GroupBy(s => s, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>
    /// Reads gold files: JSONL, one annotated document a line; and tagged texts, from which the kinds of names are
    /// learned: <c>.iob2</c>, <c>.conll</c> and <c>.conllu</c>.
    /// </summary>
    /// <param name="files">Their paths. The order counts: another order gives slightly other weights.</param>
    /// <exception cref="InvalidDataException">A line is no annotated document; the message says which.</exception>
    public static WeightTrainer Read(IEnumerable<string> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        string[] all = [.. files];
        return new WeightTrainer([.. all.Where(f => !TaggedReader.Reads(f)).SelectMany(GoldReader.ReadFile)], [.. all.Where(TaggedReader.Reads).SelectMany(TaggedReader.ReadFile)]);
    }

    /// <summary>The same without the documents of corpora whose authors state no licence (PolNeAR, PDNC).</summary>
    public WeightTrainer OpenlyLicensed() => new([.. _documents.Where(d => !Unlicensed.Contains(SourceOf(d), StringComparer.OrdinalIgnoreCase))], _tagged);

    /// <summary>Learns all weights and writes them to a folder, one file a model.</summary>
    /// <param name="folder">Made if absent; weights in it are overwritten.</param>
    /// <param name="log">Gets a line for every step.</param>
    /// <exception cref="InvalidOperationException">There is no document to learn from.</exception>
    public void Train(string folder, Action<string>? log = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        RequireDocuments();
        WeightFolder.Write(folder, Trainer.Train(_documents, _tagged, log ?? Ignore));
    }

    /// <summary>Compares learners of the decision who speaks by cross-validation over documents.</summary>
    /// <param name="log">Gets a line for every step.</param>
    /// <returns>A Markdown table for each genre: share of held-out quotations whose best candidate is right, and time.</returns>
    /// <exception cref="InvalidOperationException">There is no document to learn from.</exception>
    public string Compare(Action<string>? log = null)
    {
        RequireDocuments();
        return ComparisonTable.Of(_documents, _tagged, log ?? Ignore);
    }

    private static string SourceOf(GoldDocument document) => document.Source.Split('/')[0];

    private static void Ignore(string line)
    {
    }

    private void RequireDocuments()
    {
        if (_documents.Count == 0)
            throw new InvalidOperationException("No document to learn from.");
    }
}
