using QuoteExtract.Attribution;
using QuoteExtract.Model;

namespace QuoteExtract.Tests.Model;

public class WeightTableTests
{
    /// <summary>Any number of templates, each with a block of three weights.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(10)]
    [InlineData(37)]
    public void Answers_are_scored_as_the_features_that_they_are(int templates)
    {
        const int Block = 3;
        short[] weights = [.. Enumerable.Range(0, (templates + 1) * Block).Select(i => (short)((i * 7919 % 2001) - 1000))];
        var table = new WeightTable(weights, scale: 0.5f, offset: 0, knots: []);
        int[] offsets = [.. Enumerable.Range(0, templates + 1).Select(t => t * Block)];
        for (int shift = 0; shift < Block; shift++)
        {
            int[] answers = [.. Enumerable.Range(0, templates).Select(t => (t + shift) % Block)];
            int[] features = [.. answers];
            FeatureSpace.Number(features, offsets);
            features.Should().Equal(answers.Select((answer, t) => answer + offsets[t]));
            table.Score(answers, offsets).Should().Be(table.Score(features)).And.Be(features.Sum(f => weights[f]) * 0.5f);
        }
    }
}
