using QuoteExtract.Quotations;

namespace QuoteExtract.Tests.Quotations;

/// <summary>The few readings that are kept.</summary>
public sealed class PairingFrontTests
{
    [Fact]
    public void One_of_each_shape_is_kept_the_cheapest()
    {
        PairingFront front = Front((1, 10), (2, 12));
        front.Place(1, 10).Should().Be(-1);
        front.Place(1, 11).Should().Be(-1);
        front.Place(1, 9).Should().Be(0);
        front.Count.Should().Be(2);
    }

    [Fact]
    public void Where_all_places_are_taken_the_dearest_makes_room()
    {
        PairingFront front = Front((1, 10), (2, 14), (3, 12), (4, 13), (5, 11));
        front.Place(6, 14).Should().Be(-1);
        front.Place(6, 13).Should().Be(1);
        front.Place(7, 12).Should().Be(1);
        front.Place(9, 12).Should().Be(3);
        front.Place(8, 20).Should().Be(-1);
        front.Count.Should().Be(PairingFront.Width);
    }

    [Fact]
    public void The_first_place_makes_room_too()
    {
        PairingFront front = Front((1, 20), (2, 14), (3, 12), (4, 13), (5, 11));
        front.Place(6, 19).Should().Be(0);
        front.Place(6, 18).Should().Be(0);
        front.Place(1, 18).Should().Be(-1);
    }

    [Fact]
    public void What_is_much_dearer_than_the_best_is_hopeless()
    {
        PairingFront front = new();
        front.Clear();
        front.IsHopeless(1_000_000).Should().BeFalse();
        Place(front, 1, 30);
        Place(front, 2, 10);
        front.IsHopeless(10 + PairingCosts.Hopeless).Should().BeFalse();
        front.IsHopeless(11 + PairingCosts.Hopeless).Should().BeTrue();
        front.Clear();
        front.IsHopeless(1_000_000).Should().BeFalse();
        front.Count.Should().Be(0);
    }

    [Fact]
    public void Ordered_the_best_is_first_and_the_hopeless_are_gone()
    {
        PairingFront front = Front((1, 30), (2, 11 + PairingCosts.Hopeless), (3, 10), (4, 10 + PairingCosts.Hopeless), (5, 12));
        front.Order();
        front.Best.Cost.Should().Be(10);
        Costs(front).Should().Equal(10, 30, 10 + PairingCosts.Hopeless, 12);
        front.KeepBest();
        Costs(front).Should().Equal(10);
        front.KeepBest();
        Costs(front).Should().Equal(10);
    }

    [Fact]
    public void An_empty_front_stays_so()
    {
        PairingFront front = new();
        front.Clear();
        front.Order();
        front.Count.Should().Be(0);
        front.KeepBest();
        front.Count.Should().Be(0);
    }

    private static PairingFront Front(params (uint Shape, int Cost)[] hypotheses)
    {
        PairingFront front = new();
        front.Clear();
        foreach ((uint shape, int cost) in hypotheses)
            Place(front, shape, cost);
        return front;
    }

    private static void Place(PairingFront front, uint shape, int cost) => front[front.Place(shape, cost)] = new PairingHypothesis { Cost = cost };

    private static int[] Costs(PairingFront front)
    {
        int[] costs = new int[front.Count];
        for (int i = 0; i < costs.Length; i++)
            costs[i] = front[i].Cost;
        return costs;
    }
}
