using QuoteExtract.Corpora;
using QuoteExtract.MachineLearning.Training;
using QuoteExtract.Model;

namespace QuoteExtract.MachineLearning.Tests;

public sealed class ShippedWeightsTests
{
    /// <summary>In the order in which docs/model-card.md names them.</summary>
    private static readonly string[][] Corpora =
    [
        ["news", "polnear-train.jsonl"], ["news", "wikinews-train.jsonl"], ["fiction", "litbank-train.jsonl"], ["fiction", "pdnc-train.jsonl"],
    ];

    /// <summary>Takes about a minute: all of the training.</summary>
    [SharedFact]
    public void The_weights_of_the_library_are_what_the_trainer_makes_of_the_corpora()
    {
        List<GoldDocument> documents = [.. Corpora.SelectMany(path => GoldReader.ReadFile(SharedData.File(path)))];
        ModelSet made = Trainer.Train(documents, static _ => { });
        ModelSet shipped = ModelSet.Default;
        foreach ((WeightTable expected, WeightTable actual) in (ReadOnlySpan<(WeightTable, WeightTable)>)
            [(made.Kind, shipped.Kind), (made.Genre, shipped.Genre), (made.News, shipped.News), (made.Fiction, shipped.Fiction)])
        {
            WeightFile.Write(actual).AsSpan().SequenceEqual(WeightFile.Write(expected))
                .Should().BeTrue("features or trainer have changed since: remake the weights as docs/model-card.md says");
        }
    }

    [Fact]
    public void The_model_card_names_the_corpora_in_their_order()
    {
        string card = File.ReadAllText(RepositoryRoot.File("docs", "model-card.md"));
        int at = card.IndexOf("quoteextract train", StringComparison.Ordinal);
        foreach (string[] path in Corpora)
        {
            int next = card.IndexOf(path[^1], at, StringComparison.Ordinal);
            next.Should().BeGreaterThan(at, path[^1]);
            at = next;
        }
    }
}
