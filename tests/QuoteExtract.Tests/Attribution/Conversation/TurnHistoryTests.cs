using QuoteExtract.Attribution.Conversation;

namespace QuoteExtract.Tests.Attribution.Conversation;

public class TurnHistoryTests
{
    private const int Ann = 3;
    private const int Ben = 5;
    private const int Cid = 8;

    [Fact]
    public void What_one_says_on_end_is_one_turn()
    {
        TurnHistory history = Of(Ann, Ann, Ben, Ben, Ben);
        history.TurnCount.Should().Be(2);
        history.Ago(Ben).Should().Be(0);
        history.Ago(Ann).Should().Be(1);
        history.Spoken(Ben).Should().Be(3);
    }

    [Fact]
    public void Who_has_not_spoken_lately_is_far_away() => Of(Ann, Ben).Ago(Cid).Should().Be(TurnHistory.Turns);

    [Fact]
    public void Nobody_makes_no_turn() => Of(Ann, -1, Ann).TurnCount.Should().Be(1);

    [Fact]
    public void Two_who_alternate_are_told_from_three()
    {
        const int Alternating = 5;
        Of(Ann, Ben, Ann, Ben).Pattern().Should().Be(Alternating);
        Of(Ann, Ben, Cid, Ann).Pattern().Should().Be(3);
    }

    [Fact]
    public void The_oldest_are_forgotten()
    {
        TurnHistory history = Of(Cid, Ann, Ben, Ann, Ben, Ann, Ben);
        history.TurnCount.Should().Be(TurnHistory.Turns);
        history.Ago(Cid).Should().Be(TurnHistory.Turns);
    }

    private static TurnHistory Of(params int[] speakers)
    {
        TurnHistory history = default;
        foreach (int speaker in speakers)
            history.Add(speaker);
        return history;
    }
}
