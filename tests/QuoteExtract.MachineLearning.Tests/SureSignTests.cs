using QuoteExtract.Attribution;
using QuoteExtract.MachineLearning.Training;
using QuoteExtract.Model;

namespace QuoteExtract.MachineLearning.Tests;

/// <summary>How often labels and signatures are right is learned, and is what they are answered with.</summary>
public sealed class SureSignTests
{
    private const float Prior = 0.95f;

    [Fact]
    public void A_rate_is_that_of_the_documents_held_by_a_prior()
    {
        // Three documents always right, one always wrong, however often it says so.
        AttributionExample[] examples =
        [
            .. Ordinary(), Signed("a", right: true), Signed("b", right: true), Signed("c", right: true),
            .. Enumerable.Range(0, 50).Select(_ => Signed("d", right: false)),
        ];
        WeightTable table = AttributionTrainer.Train(examples, static _ => { }).Table;
        table.Rate((int)SureSign.Signature).Should().BeApproximately((3 + (10 * Prior)) / 14, 1e-5f);
        table.Rate((int)SureSign.Label).Should().BeApproximately(Prior, 1e-5f, "nothing was seen of it");
    }

    [Theory]
    [InlineData("\u201CThe bridge stays shut.\u201D \u2014 Ilse Brandt", "Ilse Brandt")]
    [InlineData("He showed the card. \u201CThe bridge stays shut.\u201D \u2013 Ilse Brandt, ferry captain\n\nNobody laughed.", "Ilse Brandt")]
    public void A_signature_is_answered_with_its_rate(string text, string name)
    {
        Quote quote = new QuoteExtractor(new QuoteExtractorOptions { Genre = Genre.News }).ExtractQuotes(text).Quotes.Single();
        quote.Speaker!.Name.Should().Be(name);
        quote.Evidence.Should().Be(Evidence.Signature);
        quote.Confidence.Should().BeApproximately(ModelSet.Default.News.Rate((int)SureSign.Signature), 1e-6f);
    }

    [Fact]
    public void A_byline_signs_no_quotation()
    {
        const string Text = "The mayor, Otto Brandt, called the plan \u201Cthe last good chance of the old town.\u201D\n\n\u2014 Ilse Moor";
        QuoteExtractor.Default.ExtractQuotes(Text).Quotes.Single().Speaker!.Name.Should().Be("Otto Brandt");
    }

    private static AttributionExample Signed(string document, bool right) => new()
    {
        Document = document,
        Features = [[0]],
        Right = [right],
        Entities = [0],
        Sure = SureSign.Signature,
    };

    /// <summary>Quotations in whose every fold the candidate with the first feature is right.</summary>
    private static IEnumerable<AttributionExample> Ordinary() =>
        Enumerable.Range(0, 60).Select(i => new AttributionExample { Document = $"document-{i}", Features = [[0], [1]], Right = [true, false], Entities = [0, 1] });
}
