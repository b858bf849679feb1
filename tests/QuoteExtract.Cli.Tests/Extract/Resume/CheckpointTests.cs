using QuoteExtract.Cli.Extract;
using QuoteExtract.Cli.Extract.Resume;

namespace QuoteExtract.Cli.Tests.Extract.Resume;

public sealed class CheckpointTests
{
    [Fact]
    public void A_line_reads_back()
    {
        var checkpoint = new Checkpoint(new ReadPosition(7, 5_000_000_000, 12), 6_000_000_000, true);
        Checkpoint.TryParse(checkpoint.ToLine().TrimEnd('\n'), out Checkpoint read).Should().BeTrue();
        read.Should().Be(checkpoint);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1 2 3 4")]
    [InlineData("1 2 3 4 2")]
    [InlineData("1 2 3 4 0 5")]
    [InlineData("-1 2 3 4 0")]
    [InlineData("99999999999 2 3 4 0")]
    [InlineData("1 2 x 4 0")]
    public void Anything_else_does_not(string line) => Checkpoint.TryParse(line, out _).Should().BeFalse();
}
