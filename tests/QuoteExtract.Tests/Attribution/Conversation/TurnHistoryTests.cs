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
        history.Turn(0).Should().Be(Ben);
        history.Turn(1).Should().Be(Ann);
        Enumerable.Range(0, history.UtteranceCount).Select(u => history.Speaker(u)).Should().Equal(Ben, Ben, Ben, Ann, Ann);
    }

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
        Enumerable.Range(0, TurnHistory.Turns).Select(t => history.Turn(t)).Should().NotContain(Cid);
        history.Turn(TurnHistory.Turns).Should().Be(-1);
    }

    private static TurnHistory Of(params int[] speakers)
    {
        TurnHistory history = default;
        foreach (int speaker in speakers)
            history.Add(speaker);
        return history;
    }
}
