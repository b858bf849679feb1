using QuoteExtract.Attribution;
using QuoteExtract.Corpora;
using QuoteExtract.Model;
using QuoteExtract.Quotations;

namespace QuoteExtract.MachineLearning.Training;

/// <summary>Makes the weights of the library from gold documents: the same documents give the same weights.</summary>
internal static class Trainer
{
    /// <summary>So that no single novel outweighs the news.</summary>
    public const int MostOfDocument = 250;

    /// <summary>Nearly all that novels mark is speech: a few regions of each tell that.</summary>
    private const int MostRegionsOfNovel = 60;

    /// <summary>In fiction a conversation is learned whole: the sample of a novel may be larger.</summary>
    public const int MostOfNovel = 600;

    /// <summary>Weights that know nothing: every region is speech, every text is news, nobody speaks.</summary>
    public static ModelSet Untrained()
    {
        var attribution = new WeightTable(new short[FeatureSpace.Size], 1, 0, []);
        return new ModelSet(new WeightTable(new short[KindWeights.Size], 1, 1, []), new WeightTable(new short[GenreFeatures.Size], 1, 0, []), NameKindTrainer.Untrained(), attribution, attribution, ConversationTrainer.Untrained());
    }

    /// <summary>Learns every model.</summary>
    public static ModelSet Train(IReadOnlyList<GoldDocument> documents, IReadOnlyList<TaggedDocument> tagged, Action<string> log)
    {
        (GoldDocument[] news, GoldDocument[] fiction) = ByGenre(documents);
        log($"{documents.Count} documents: {news.Length} of news, {fiction.Length} of fiction");
        ModelSet models = TrainAnalysis(documents, tagged, log);
        // A genre without texts of its own borrows those of the other.
        models = models with
        {
            News = TrainAttribution(news.Length > 0 ? news : fiction, news.Length > 0 ? MostOfDocument : MostOfNovel, models, log).Table,
        };
        AttributionFit story = TrainAttribution(fiction.Length > 0 ? fiction : news, fiction.Length > 0 ? MostOfNovel : MostOfDocument, models, log);
        models = models with { Fiction = story.Table };
        return models with { Conversation = ConversationTrainer.Train(fiction, models, story, log) };
    }

    /// <summary>Learns what comes before attribution, which attribution then learns upon.</summary>
    public static ModelSet TrainAnalysis(IReadOnlyList<GoldDocument> documents, IReadOnlyList<TaggedDocument> tagged, Action<string> log)
    {
        // The kind of a region decides what the later stages see, so it is learned first.
        ModelSet models = Untrained() with { NameKind = NameKindTrainer.Train(tagged, log) };
        models = models with { Kind = TrainKind(documents, models, log) };
        return models with { Genre = TrainGenre(documents, models, log) };
    }

    /// <summary>The candidates of all quotations of some documents.</summary>
    public static List<AttributionExample> Examples(IEnumerable<GoldDocument> documents, int mostOfDocument, ModelSet models)
    {
        var quotations = new List<AttributionExample>();
        using var builder = new AttributionExamples();
        foreach (GoldDocument document in documents)
        {
            var ofDocument = new List<AttributionExample>();
            builder.Add(document, models, ofDocument);
            quotations.AddRange(Sample.Of(ofDocument, mostOfDocument));
        }

        return quotations;
    }

    public static (GoldDocument[] News, GoldDocument[] Fiction) ByGenre(IReadOnlyList<GoldDocument> documents) =>
        ([.. documents.Where(d => !d.IsFiction)], [.. documents.Where(d => d.IsFiction)]);

    /// <summary>Learns what is speech.</summary>
    public static WeightTable TrainKind(IEnumerable<GoldDocument> documents, ModelSet models, Action<string> log)
    {
        var regions = new List<KindExample>();
        using var builder = new KindExamples();
        foreach (GoldDocument document in documents)
        {
            var ofDocument = new List<KindExample>();
            builder.Add(document, models, ofDocument);
            // Gold that names its speakers was checked more closely.
            int times = !document.IsFiction && document.Regions.Any(r => r.Speaker is not null) ? AttributionExamples.NamedWeight : 1;
            for (int t = 0; t < times; t++)
                regions.AddRange(Sample.Of(ofDocument, document.IsFiction ? MostRegionsOfNovel : MostOfDocument));
        }

        return KindTrainer.Train(regions, l1: 0.5f, l2: 10, log);
    }

    private static WeightTable TrainGenre(IReadOnlyList<GoldDocument> documents, ModelSet models, Action<string> log)
    {
        (GoldDocument[] news, GoldDocument[] fiction) = ByGenre(documents);
        if (news.Length == 0 || fiction.Length == 0)
            return new WeightTable(new short[GenreFeatures.Size], 1, news.Length > 0 ? -1 : 1, []);
        var pieces = new List<GenreExample>();
        using var builder = new GenreExamples();
        foreach (GoldDocument document in news)
            builder.Add(document, fiction: false, models, pieces);
        foreach (GoldDocument document in fiction)
            builder.Add(document, fiction: true, models, pieces);
        (float[] weights, float bias) = SparseLogistic.Fit(
            pieces.Select(p => SparseLogistic.Row(p.Features, GenreFeatures.Size, p.Fiction)), GenreFeatures.Size, l1: 0.1f, l2: 1f);
        WeightTable table = Quantizer.Quantize(weights, bias, []);
        int right = pieces.Count(p => (table.Score(p.Features) + table.Offset > 0) == p.Fiction);
        log($"genre: {pieces.Count} pieces, {pieces.Count(p => p.Fiction)} of them fiction; told right {right / (double)Math.Max(1, pieces.Count):F4}");
        return table;
    }

    private static AttributionFit TrainAttribution(GoldDocument[] documents, int mostOfDocument, ModelSet models, Action<string> log)
    {
        List<AttributionExample> quotations = Examples(documents, mostOfDocument, models);
        log($"attribution: {quotations.Count} quotations, {quotations.Count(q => q.Right.Any(r => r))} of them with a right candidate, {quotations.Sum(q => q.Right.Length)} candidates");
        return AttributionTrainer.Train(quotations, log);
    }
}
