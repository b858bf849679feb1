using QuoteExtract.Attribution;

namespace QuoteExtract.Tests.Attribution;

/// <summary>The numbers of features, and the groups that they are asked for in.</summary>
public sealed class FeatureSpaceTests
{
    [Fact]
    public void Blocks_follow_one_another()
    {
        int[] offsets = FeatureSpace.Offsets.ToArray();
        offsets[0].Should().Be(0);
        offsets.Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        offsets[^1].Should().Be(FeatureSpace.Size);
    }

    [Fact]
    public void Every_code_stands_for_one_feature_of_each_template_of_its_group()
    {
        var templatesOfGroups = new List<int>();
        for (int group = 0; group < FeatureGroups.Count; group++)
        {
            int[][] codes = GroupCodes.All(FeatureGroups.Instance, group, FeatureSpace.Offsets.ToArray());
            codes.Should().OnlyContain(templates => templates.SequenceEqual(codes[0]));
            templatesOfGroups.AddRange(codes[0]);
        }

        templatesOfGroups.Should().BeEquivalentTo(Enumerable.Range(0, FeatureSpace.Templates));
    }

    [Fact]
    public void Every_feature_has_a_code() =>
        GroupCodes.Features(FeatureGroups.Instance).Should().HaveCount(FeatureSpace.Size);

    [Fact]
    public void Features_come_in_the_order_of_their_templates()
    {
        int[] codes = GroupCodes.First(FeatureGroups.Instance, FeatureGroups.Count);
        var features = new int[FeatureSpace.Templates];
        FeatureGroups.Instance.Expand(codes, features).Should().Be(FeatureSpace.Templates);
        features.Should().Equal(FeatureSpace.Offsets[..FeatureSpace.Templates].ToArray());
    }
}
