using QuoteExtract.Corpora;
using QuoteExtract.MachineLearning.Training;
using QuoteExtract.Model;

namespace QuoteExtract.MachineLearning.Tests;

public sealed class TrainerTests
{
    [Fact]
    public void Equal_files_give_equal_bytes()
    {
        string folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            foreach (string run in (string[])["first", "second"])
                WeightTrainer.Read(Samples.TrainingFiles).Train(Path.Combine(folder, run));
            string[] names = [.. Directory.GetFiles(Path.Combine(folder, "first")).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];
            names.Should().Equal("attribution-fiction.bin", "attribution-news.bin", "conversation.bin", "genre.bin", "kind.bin", "name-kind.bin");
            foreach (string name in names)
                Bytes(folder, "second", name).Should().Equal(Bytes(folder, "first", name), name);
            Bytes(folder, "first", "attribution-news.bin").Should().NotEqual(Bytes(folder, "first", "attribution-fiction.bin"));
            ModelSet.FromFolder(Path.Combine(folder, "first")).News.Weights.ToArray().Should().Equal(Samples.Trained.News.Weights.ToArray());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void What_was_learned_helps_on_texts_not_seen()
    {
        (int known, int all) = Right(Samples.Trained);
        (int guessed, _) = Right(Trainer.Untrained());
        known.Should().BeGreaterThan(guessed);
        known.Should().BeGreaterThanOrEqualTo((all * 7) / 10, "{0} of {1}", known, all);
    }

    [Fact]
    public void A_title_in_marks_is_no_speech_once_that_is_learned()
    {
        Falsely(Samples.Trained).Should().BeLessThan(Falsely(Trainer.Untrained()));
    }

    [Fact]
    public void One_genre_alone_can_be_learned_from()
    {
        ModelSet models = Trainer.Train([.. Samples.Training.Where(d => !d.IsFiction)], [], static _ => { });
        models.Genre.Offset.Should().BeNegative("every text is news then");
        models.Fiction.Weights.ToArray().Should().Equal(models.News.Weights.ToArray());
    }

    [Fact]
    public void Corpora_without_a_licence_can_be_left_out()
    {
        WeightTrainer trainer = WeightTrainer.Read(Samples.TrainingFiles);
        trainer.Sources.Should().Equal(new Dictionary<string, int>(StringComparer.Ordinal) { ["names"] = 6, ["sample"] = 8 });
        trainer.OpenlyLicensed().Sources.Should().Equal(trainer.Sources);
        Action nothing = () => WeightTrainer.Read([]).Train(Path.GetTempPath());
        nothing.Should().Throw<InvalidOperationException>();
    }

    private static byte[] Bytes(string folder, string run, string name) => File.ReadAllBytes(Path.Combine(folder, run, name));

    /// <summary>The gold quotations of the held-out texts whose speaker is found.</summary>
    private static (int Right, int All) Right(ModelSet models)
    {
        int right = 0;
        int all = 0;
        var extractor = new QuoteExtractor(null, models);
        foreach (GoldDocument document in Samples.HeldOut)
        {
            ExtractionResult result = extractor.ExtractQuotes(document.Text);
            all += document.Regions.Count;
            right += document.Regions.Count(gold => result.Quotes.Any(q => q.Parts.Contains(gold.Span) && q.Speaker?.Name == gold.Speaker));
        }

        return (right, all);
    }

    /// <summary>The regions that are no speech and are taken for it.</summary>
    private static int Falsely(ModelSet models)
    {
        var extractor = new QuoteExtractor(null, models);
        return Samples.HeldOut.Sum(document => extractor.ExtractQuotes(document.Text).Quotes.Count(q => document.Unattributed.Contains(q.Span)));
    }
}
