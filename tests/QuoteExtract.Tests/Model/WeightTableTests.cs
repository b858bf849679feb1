using QuoteExtract.Attribution;
using QuoteExtract.Model;

namespace QuoteExtract.Tests.Model;

public class WeightTableTests
{
    [Fact]
    public void A_code_is_worth_the_weights_of_its_features()
    {
        short[] weights = [.. Enumerable.Range(0, FeatureSpace.Size).Select(i => (short)((i * 7919L % 2001) - 1000))];
        WeightSums sums = new WeightTable(weights, scale: 0.5f, offset: 0, knots: []).Sums(FeatureGroups.Instance);
        int[] codes = [.. FeatureGroups.Instance.Offsets[..FeatureGroups.Count].ToArray().Select((first, group) => first + group)];
        var features = new int[FeatureSpace.Templates];
        FeatureGroups.Instance.Expand(codes, features);
        int expected = features.Sum(f => weights[f]);
        sums.Of(codes).Should().Be(expected);
        sums.Of(codes).Should().Be(expected, "what is known by now is the same");
        expected.Should().NotBe(0);
    }

    [Fact]
    public void A_table_adds_up_once()
    {
        var table = new WeightTable(new short[FeatureSpace.Size], scale: 1, offset: 0, knots: []);
        table.Sums(FeatureGroups.Instance).Should().BeSameAs(table.Sums(FeatureGroups.Instance));
    }
}
