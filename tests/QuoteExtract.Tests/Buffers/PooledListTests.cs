using FluentAssertions;
using QuoteExtract.Buffers;
using QuoteExtract.Text;
using Xunit;

namespace QuoteExtract.Tests.Buffers;

public sealed class PooledListTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    [InlineData(3_000_000)]
    public void What_is_added_stays_while_it_grows(int count)
    {
        using PooledList<(int, byte)> list = new();
        for (int i = 0; i < count; i++)
        {
            if ((i & 1) == 0)
                list.Add((i, (byte)i));
            else
                list.Append() = (i, (byte)i);
        }

        list.Count.Should().Be(count);
        list.Span.Length.Should().Be(count);
        for (int i = 0; i < count; i++)
        {
            if (list[i] != (i, (byte)i))
                list[i].Should().Be((i, (byte)i));
        }
    }

    [Fact]
    public void A_place_outside_cannot_be_reached()
    {
        using PooledList<int> list = new();
        list.Resize(3);
        list.Invoking(l => l[3]).Should().Throw<ArgumentOutOfRangeException>();
        list.Invoking(l => l[-1]).Should().Throw<ArgumentOutOfRangeException>();
        list.Clear();
        list.Invoking(l => l[0]).Should().Throw<ArgumentOutOfRangeException>();
        list.Invoking(l => l.RemoveLast()).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Room_is_there_and_no_more_of_it_can_be_taken()
    {
        using PooledList<Token> list = new();
        list.Room(5).Length.Should().Be(5);
        list.Room(5)[2].Length = 7;
        list.Take(3);
        list.Count.Should().Be(3);
        list[2].Length.Should().Be(7);

        int left = list.Room(int.MaxValue).Length;
        list.Invoking(l => l.Take(left + 1)).Should().Throw<ArgumentOutOfRangeException>();
        list.Invoking(l => l.Take(-1)).Should().Throw<ArgumentOutOfRangeException>();
        list.Take(left);
        list.Room(1).Length.Should().Be(1);
        list[2].Length.Should().Be(7);
    }

    [Fact]
    public void Reset_and_Fill_leave_nothing_of_before()
    {
        using PooledList<byte> list = new();
        list.Fill(1000, 0xAB);
        list.Span.ToArray().Should().OnlyContain(b => b == 0xAB);
        list.Reset(999);
        list.Span.ToArray().Should().HaveCount(999).And.OnlyContain(b => b == 0);
        list.Truncate(2000);
        list.Count.Should().Be(999);
        list.Truncate(5);
        list.Count.Should().Be(5);
    }

    [Fact]
    public void A_list_given_back_begins_anew()
    {
        PooledList<int> list = new();
        list.Fill(100, 7);
        list.Dispose();
        list.Count.Should().Be(0);
        list.Invoking(l => l[0]).Should().Throw<ArgumentOutOfRangeException>();
        list.Add(3);
        list.Span.ToArray().Should().Equal(3);
        list.Dispose();
    }

    [Fact]
    public void More_than_an_array_can_hold_is_refused() =>
        FluentActions.Invoking(() => PooledMemory.Grow(PooledMemory.None, 0, long.MaxValue - 7)).Should().Throw<OverflowException>();
}
