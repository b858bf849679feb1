using QuoteExtract.Corpora;
using QuoteExtract.MachineLearning.Training;
using QuoteExtract.Model;

namespace QuoteExtract.MachineLearning.Tests;

public sealed class ShippedWeightsTests
{
    private const double LeastAgreement = 0.97;

    /// <summary>In the order in which docs/model-card.md names them.</summary>
    private static readonly string[][] Corpora =
    [
        ["news", "polnear-train.jsonl"], ["news", "wikinews-train.jsonl"], ["fiction", "litbank-train.jsonl"], ["fiction", "pdnc-train.jsonl"],
        ["tagging", "wikigold.conll"], ["tagging", "uner-ewt-dev.iob2"], ["tagging", "uner-ewt-test.iob2"], ["tagging", "gum-interview-bio-speech-academic.conllu"],
    ];

    /// <summary>Takes about a minute: all of the training.</summary>
    /// <remarks>
    /// Answers are compared, not bytes: vector instructions of another processor add in another order, and L-BFGS
    /// then stops elsewhere. Weights of other features or corpora agree far less.
    /// </remarks>
    [SharedFact]
    public void The_weights_of_the_library_are_what_the_trainer_makes_of_the_corpora()
    {
        string[] files = [.. Corpora.Select(path => SharedData.File(path))];
        List<GoldDocument> documents = [.. files.Where(f => !TaggedReader.Reads(f)).SelectMany(GoldReader.ReadFile)];
        List<TaggedDocument> tagged = [.. files.Where(TaggedReader.Reads).SelectMany(TaggedReader.ReadFile)];
        var made = new QuoteExtractor(null, Trainer.Train(documents, tagged, static _ => { }));
        int same = 0;
        int all = 0;
        foreach (GoldDocument document in GoldReader.ReadFile(SharedData.File("news", "polnear-dev.jsonl")))
        {
            HashSet<(TextSpan, string?)> shipped = Answers(QuoteExtractor.Default, document);
            HashSet<(TextSpan, string?)> remade = Answers(made, document);
            same += shipped.Intersect(remade).Count();
            all += shipped.Union(remade).Count();
        }

        same.Should().BeGreaterThan((int)(LeastAgreement * all), "of {0}; else remake the weights as docs/model-card.md says", all);
    }

    /// <summary>Of the answers that are at least so sure, at least that share is right, on texts that trained nothing.</summary>
    [SharedTheory]
    [InlineData(0.7f)]
    [InlineData(0.8f)]
    [InlineData(0.9f)]
    [InlineData(0.95f)]
    public void A_least_confidence_gives_the_precision_it_promises(float least)
    {
        int right = 0;
        int answered = 0;
        var sure = new QuoteExtractor(QuoteExtractorOptions.Default with { MinimumConfidence = least });
        foreach (string file in (string[])["polnear-dev.jsonl", "wikinews-dev.jsonl", "gum-news.jsonl"])
        {
            foreach (GoldDocument document in GoldReader.ReadFile(SharedData.File("news", file)))
            {
                foreach (Quote quote in sure.ExtractQuotes(document.Text).Quotes.Where(q => q.Speaker is not null))
                {
                    quote.Confidence.Should().BeGreaterThanOrEqualTo(least);
                    if (GoldMatch.Find(document, quote.Parts[0]) is not { Mention.IsEmpty: false } gold)
                        continue;
                    answered++;
                    bool named = gold.Speaker is not null && NameForm.SamePerson(NameForm.Of(quote.Speaker!.Name), NameForm.Of(gold.Speaker));
                    right += named || gold.Mention.Overlaps(quote.Mention!.Span) ? 1 : 0;
                }
            }
        }

        answered.Should().BeGreaterThan(400);
        ((double)right / answered).Should().BeGreaterThanOrEqualTo(least);
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

    private static HashSet<(TextSpan Span, string? Speaker)> Answers(QuoteExtractor extractor, GoldDocument document) =>
        [.. extractor.ExtractQuotes(document.Text).Quotes.Select(q => (q.Span, q.Speaker?.Name))];
}
