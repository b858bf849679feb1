using QuoteExtract.Attribution;

namespace QuoteExtract.Tests.Attribution;

/// <summary>The numbers of features.</summary>
public sealed class FeatureSpaceTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(8)]
    [InlineData(11)]
    public void Each_answer_is_counted_from_where_the_block_of_its_template_begins(int templates)
    {
        int[] answers = [.. Enumerable.Range(1, templates)];
        FeatureSpace.Number(answers, [100, 200, 300, 400, 500, 600, 700, 800, 900]);
        answers.Should().Equal(Enumerable.Range(1, templates).Select(n => n <= 9 ? n + (100 * n) : n));
    }

    [Fact]
    public void Blocks_follow_one_another()
    {
        int[] offsets = FeatureSpace.Offsets.ToArray();
        offsets[0].Should().Be(0);
        offsets.Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        offsets[^1].Should().Be(FeatureSpace.Size);
        int[] answers = new int[4];
        FeatureSpace.Number(answers);
        answers.Should().Equal(offsets[..4]);
    }
}
