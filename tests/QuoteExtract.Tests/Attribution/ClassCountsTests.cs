using QuoteExtract.Attribution;
using QuoteExtract.Text;

namespace QuoteExtract.Tests.Attribution;

/// <summary>Counting words of many classes at once.</summary>
public sealed class ClassCountsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(4_000)]
    public void A_class_is_counted_beside_others(int words)
    {
        ClassCounts counts = default;
        for (int i = 0; i < words; i++)
            counts.Add((ulong)(i % 3 == 0 ? WordClasses.Calendar | WordClasses.PastForm : WordClasses.PastForm), 0);
        counts.Of((ulong)WordClasses.PastForm).Should().Be(words);
        counts.Of((ulong)WordClasses.Calendar).Should().Be((words + 2) / 3);
        counts.Of((ulong)WordClasses.Place).Should().Be(0);
    }

    [Fact]
    public void A_digit_is_worth_twice_the_one_before()
    {
        ClassCounts counts = default;
        counts.Add((ulong)WordClasses.Place, 0);
        counts.Add((ulong)WordClasses.Place, 4);
        counts.Add((ulong)WordClasses.Place, 4);
        counts.Of((ulong)WordClasses.Place).Should().Be(33);
    }

    [Theory]
    [InlineData((ulong)WordClasses.Place, (ulong)WordClasses.Demonym)]
    [InlineData((ulong)WordClasses.MalePronoun, (ulong)WordClasses.FemalePronoun)]
    [InlineData((ulong)WordClasses.RoleNoun, (ulong)WordClasses.GroupNoun)]
    [InlineData((ulong)WordClasses.OrganizationWord, (ulong)WordClasses.Organization)]
    [InlineData((ulong)WordClasses.Vocative, (ulong)WordClasses.Interjection)]
    public void One_class_stands_for_another(ulong one, ulong other)
    {
        ClassCounts.Fold((WordClasses)other).Should().Be((WordClasses)(one | other));
        ClassCounts.Fold((WordClasses)one).Should().Be((WordClasses)one);
    }
}
