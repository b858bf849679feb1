using QuoteExtract.Corpora;
using QuoteExtract.MachineLearning.Training;
using QuoteExtract.Mentions;
using QuoteExtract.Model;

namespace QuoteExtract.MachineLearning.Tests;

public sealed class NameKindTests
{
    /// <summary>Names that no list has, in sentences of other words than those learned from.</summary>
    [Theory]
    [InlineData("Nurses met in Varrick on Monday.", "Varrick", nameof(EntityKind.Place))]
    [InlineData("Nobody believed it, but Odrik said the boat was gone.", "Odrik", nameof(EntityKind.Person))]
    public void An_unlisted_name_is_told_by_what_stands_beside_it(string text, string name, string expected) =>
        KindOf(text, name, ModelSet.Default.NameKind).ToString().Should().Be(expected);

    [Fact]
    public void Without_weights_it_stays_open() =>
        KindOf("Nurses met in Varrick on Monday.", "Varrick", Trainer.Untrained().NameKind).Should().Be(EntityKind.Unknown);

    [Theory]
    [InlineData("Nurses met in Paris on Monday.", "Paris", nameof(EntityKind.Place))]
    [InlineData("Nurses met in Mary Varrick a good friend.", "Mary Varrick", nameof(EntityKind.Person))]
    public void What_the_lexicon_knows_it_decides(string text, string name, string expected) =>
        KindOf(text, name, ModelSet.Default.NameKind).ToString().Should().Be(expected);

    [Fact]
    public void Learning_helps_on_texts_not_seen()
    {
        var log = new List<string>();
        NameKindTrainer.Train(Samples.Tagged, log.Add);
        string[] numbers = [.. log.Should().ContainSingle().Subject.Split(' ').Where(w => w.StartsWith("0.", StringComparison.Ordinal) || w == "1.0000")];
        double learned = double.Parse(numbers[0], System.Globalization.CultureInfo.InvariantCulture);
        double read = double.Parse(numbers[1], System.Globalization.CultureInfo.InvariantCulture);
        learned.Should().BeGreaterThan(read, log[0]);
    }

    private static EntityKind KindOf(string text, string name, WeightTable weights)
    {
        var document = new TaggedDocument("test", "test", text, []);
        var examples = new List<NameKindExample>();
        using (var builder = new NameKindExamples())
            builder.Add(document, examples);
        int at = text.IndexOf(name, StringComparison.Ordinal);
        NameKindExample example = examples.Single(e => e.Start == at);
        MentionRecord mention = example.Read;
        if (NameKindClassifier.IsOpen(mention))
            NameKindClassifier.Decide(ref mention, example.Features, weights);
        return mention.Kind;
    }
}
