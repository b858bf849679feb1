using QuoteExtract.Attribution.Conversation;

namespace QuoteExtract.Tests.Attribution.Conversation;

/// <summary>The groups that the questions about a conversation are asked in.</summary>
public sealed class ConversationGroupsTests
{
    private static readonly int[] Blocks = [.. ConversationSpace.Offsets(again: false)[..^1], .. ConversationSpace.Offsets(again: true)];

    [Fact]
    public void Every_code_stands_for_one_feature_of_each_template_of_its_group()
    {
        var templatesOfGroups = new List<int>();
        for (int group = 0; group < 2 * ConversationGroups.Count; group++)
        {
            int[][] codes = GroupCodes.All(ConversationGroups.Instance, group, Blocks);
            codes.Should().OnlyContain(templates => templates.SequenceEqual(codes[0]));
            templatesOfGroups.AddRange(codes[0]);
        }

        templatesOfGroups.Should().BeEquivalentTo(Enumerable.Range(0, 2 * ConversationSpace.Templates));
    }

    [Fact]
    public void What_is_asked_where_a_cue_names_the_speaker_comes_first()
    {
        int[] codes = GroupCodes.First(ConversationGroups.Instance, (int)ConversationGroup.TurnPattern);
        var features = new int[ConversationSpace.Templates];
        ConversationGroups.Instance.Expand(codes, features).Should().Be((int)ConversationTemplate.TurnPattern);
        for (int template = 0; template < (int)ConversationTemplate.TurnPattern; template++)
            features[template].Should().BeInRange(Blocks[template], Blocks[template + 1] - 1);
    }

    /// <summary>Where there is a cue, no act beside the utterance is asked for, and where there is none, no pronoun of a cue.</summary>
    [Fact]
    public void Nearly_every_feature_has_a_code() =>
        GroupCodes.Features(ConversationGroups.Instance).Length.Should().BeGreaterThan(2 * ConversationSpace.Size * 9 / 10);
}
