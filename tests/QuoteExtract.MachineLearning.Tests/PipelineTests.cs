using Microsoft.ML;
using Microsoft.ML.Data;

namespace QuoteExtract.MachineLearning.Tests;

/// <summary>Extraction as a step of a Microsoft.ML pipeline.</summary>
public sealed class PipelineTests
{
    private static readonly string[] Texts =
    [
        "\"We need more boats,\" said Ingrid Vale, the harbour pilot. Later she called the delay \"a scandal\".",
        "Nothing was said.",
        "",
        "The film \"Still Water\" opened. \"I liked it,\" said Tom Abara. \"So did I.\"",
    ];

    private static List<PipelineArticle> Articles => [.. Texts.Select((text, i) => new PipelineArticle { Text = text, IsLocal = i % 2 == 0 })];

    [Fact]
    public void The_columns_hold_what_the_library_finds()
    {
        List<PipelineRow> rows = Rows(new MLContext(seed: 1), c => c.Transforms.ExtractQuotes("Quotes", "Text"));

        rows.Should().BeEquivalentTo(Texts.Select(text => Expected(text, QuoteExtractor.Default)), o => o.WithStrictOrdering());
        rows[0].QuotesSpeakers.Should().Equal("Ingrid Vale", "Ingrid Vale");
        rows[0].Quotes[0].Should().Be("\"We need more boats,\"");
    }

    [Theory]
    [InlineData(QuotePreset.Speech)]
    [InlineData(QuotePreset.Confident)]
    [InlineData(QuotePreset.Direct)]
    [InlineData(QuotePreset.All)]
    public void A_saved_model_predicts_the_same_in_a_fresh_context(QuotePreset preset)
    {
        var context = new MLContext(seed: 1);
        IDataView data = context.Data.LoadFromEnumerable(Articles);
        ITransformer model = context.Transforms.ExtractQuotes("Quotes", "Text", preset).Fit(data);

        ITransformer loaded = SaveAndLoad(context, model, data.Schema, out MLContext fresh);

        List<PipelineRow> before = Read(context, model.Transform(data));
        List<PipelineRow> after = Read(fresh, loaded.Transform(fresh.Data.LoadFromEnumerable(Articles)));
        after.Should().BeEquivalentTo(before, o => o.WithStrictOrdering());
        QuoteExtractor extractor = new(Options(preset));
        after.Should().BeEquivalentTo(Texts.Select(text => Expected(text, extractor)), o => o.WithStrictOrdering());
    }

    [Fact]
    public void Presets_differ() => Enum.GetValues<QuotePreset>()
        .Select(preset => string.Join('|', Rows(new MLContext(seed: 1), c => c.Transforms.ExtractQuotes("Quotes", "Text", preset)).Select(row => string.Join('/', row.Quotes))))
        .Distinct(StringComparer.Ordinal).Should().HaveCount(3, "the confident preset finds the same quotations as the default");

    [Fact]
    public void Options_of_ones_own_are_kept_by_the_name_of_their_class()
    {
        var context = new MLContext(seed: 1);
        IDataView data = context.Data.LoadFromEnumerable(Articles);
        ITransformer model = context.Transforms.ExtractQuotes<CastMapping>("Quotes", "Text").Fit(data);

        ITransformer loaded = SaveAndLoad(context, model, data.Schema, out MLContext fresh);

        Read(fresh, loaded.Transform(fresh.Data.LoadFromEnumerable(Articles)))[0].QuotesSpeakers.Should().Equal("Ingrid Maria Vale", "Ingrid Maria Vale");
    }

    [Fact]
    public void It_works_between_other_transforms_and_a_learner()
    {
        var context = new MLContext(seed: 1);
        IDataView data = context.Data.LoadFromEnumerable(Articles);
        IEstimator<ITransformer> pipeline = context.Transforms.CopyColumns("Body", "Text")
            .Append(context.Transforms.ExtractQuotes("Quotes", "Body"))
            .Append(context.Transforms.Text.FeaturizeText("Words", "Body"))
            .Append(context.Transforms.CopyColumns("Label", "IsLocal"))
            .Append(context.BinaryClassification.Trainers.SdcaLogisticRegression("Label", "Words"));
        ITransformer model = pipeline.Fit(data);

        ITransformer loaded = SaveAndLoad(context, model, data.Schema, out MLContext fresh);

        IDataView again = loaded.Transform(fresh.Data.LoadFromEnumerable(Articles));
        again.GetColumn<float>("Score").Should().Equal(model.Transform(data).GetColumn<float>("Score"));
        Read(fresh, again)[0].QuotesSpeakers.Should().Equal("Ingrid Vale", "Ingrid Vale");
        using var engine = fresh.Model.CreatePredictionEngine<PipelineArticle, PipelineRow>(loaded);
        engine.Predict(new PipelineArticle { Text = Texts[3] }).QuotesSpeakers.Should().Equal("Tom Abara", "Tom Abara");
    }

    [Fact]
    public void Only_the_columns_asked_for_come_out()
    {
        var context = new MLContext(seed: 1);
        IDataView data = context.Data.LoadFromEnumerable(Articles);
        ITransformer model = context.Transforms.ExtractQuotes("Said", "Text").Append(context.Transforms.ExtractQuotes("Marked", "Text", QuotePreset.All)).Fit(data);

        model.GetOutputSchema(data.Schema).Select(column => column.Name).Should().BeEquivalentTo(
            "Text", "IsLocal",
            "Said", "SaidSpeakers", "SaidStarts", "SaidLengths", "SaidConfidences",
            "Marked", "MarkedSpeakers", "MarkedStarts", "MarkedLengths", "MarkedConfidences");
    }

    [Fact]
    public void The_input_column_may_be_replaced()
    {
        var context = new MLContext(seed: 1);
        IDataView data = context.Data.LoadFromEnumerable(Articles);

        string[] quotes = context.Transforms.ExtractQuotes("Text").Fit(data).Transform(data).GetColumn<string[]>("Text").First();

        quotes.Should().Equal("\"We need more boats,\"", "\"a scandal\"");
    }

    [Fact]
    public void Many_threads_map_at_once()
    {
        Action<QuoteMappingInput, QuoteMappingOutput> map = new CastMapping().GetMapping();
        QuoteExtractor extractor = new(new QuoteExtractorOptions { KnownSpeakers = [new KnownSpeaker("Ingrid Maria Vale") { Aliases = ["Ingrid Vale"] }] });
        PipelineRow[] expected = [.. Texts.Select(text => Expected(text, extractor))];

        Parallel.For(0, 2000, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
        {
            var output = new QuoteMappingOutput();
            map(new QuoteMappingInput { Text = Texts[i % Texts.Length] }, output);
            Assert.Equal(expected[i % Texts.Length].Quotes, output.Quotes);
            Assert.Equal(expected[i % Texts.Length].QuotesSpeakers, output.Speakers);
            Assert.Equal(expected[i % Texts.Length].QuotesStarts, output.Starts);
        });
    }

    [Fact]
    public void A_mapping_without_a_name_is_refused()
    {
        var context = new MLContext();

        FluentActions.Invoking(() => context.Transforms.ExtractQuotes<NamelessMapping>("Quotes", "Text")).Should().Throw<InvalidOperationException>().WithMessage("*NamelessMapping*");
        FluentActions.Invoking(() => context.Transforms.ExtractQuotes("Quotes", "Text", (QuotePreset)9)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static ITransformer SaveAndLoad(MLContext context, ITransformer model, DataViewSchema schema, out MLContext fresh)
    {
        using var file = new MemoryStream();
        context.Model.Save(model, schema, file);
        file.Position = 0;
        fresh = new MLContext(seed: 2);
        fresh.ComponentCatalog.RegisterAssembly(typeof(QuoteMapping).Assembly);
        fresh.ComponentCatalog.RegisterAssembly(typeof(CastMapping).Assembly);
        return fresh.Model.Load(file, out _);
    }

    private static List<PipelineRow> Rows(MLContext context, Func<MLContext, IEstimator<ITransformer>> pipeline)
    {
        IDataView data = context.Data.LoadFromEnumerable(Articles);
        return Read(context, pipeline(context).Fit(data).Transform(data));
    }

    private static List<PipelineRow> Read(MLContext context, IDataView data) => [.. context.Data.CreateEnumerable<PipelineRow>(data, reuseRowObject: false)];

    private static QuoteExtractorOptions Options(QuotePreset preset) => preset switch
    {
        QuotePreset.Confident => new QuoteExtractorOptions { MinimumConfidence = 0.9 },
        QuotePreset.Direct => new QuoteExtractorOptions { Kinds = QuoteKinds.Direct },
        QuotePreset.All => new QuoteExtractorOptions { Kinds = QuoteKinds.All },
        _ => new QuoteExtractorOptions(),
    };

    private static PipelineRow Expected(string text, QuoteExtractor extractor)
    {
        IReadOnlyList<Quote> quotes = extractor.ExtractQuotes(text).Quotes;
        return new PipelineRow
        {
            Quotes = [.. quotes.Select(q => q.Text)],
            QuotesSpeakers = [.. quotes.Select(q => q.Speaker?.Name ?? "")],
            QuotesStarts = [.. quotes.Select(q => q.Span.Start)],
            QuotesLengths = [.. quotes.Select(q => q.Span.Length)],
            QuotesConfidences = [.. quotes.Select(q => (float)q.Confidence)],
        };
    }
}
