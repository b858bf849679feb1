using QuoteExtract.Cli.Extract;
using QuoteExtract.Cli.Input;
using QuoteExtract.Cli.Tests.Support;

namespace QuoteExtract.Cli.Tests.Extract;

public class WorkReaderTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public async Task Items_hold_whole_lines_and_their_numbers(int mostARead)
    {
        string[] lines = [.. Enumerable.Range(1, 300).Select(i => new string((char)('a' + i % 26), i * 7 % 500))];
        byte[] bytes = ToolRun.Utf8.GetBytes(string.Join('\n', lines));
        List<WorkItem> items = await ReadAsync(new SlowStream(bytes, mostARead), 1 << 20);

        long next = 1;
        var read = new List<string>();
        foreach (WorkItem item in items)
        {
            item.FirstLine.Should().Be(next);
            string[] ofItem = ToolRun.Utf8.GetString(item.Bytes).Split('\n');
            bool isLast = ReferenceEquals(item, items[^1]);
            read.AddRange(isLast ? ofItem : ofItem[..^1]);
            next += ofItem.Length - 1;
        }

        read.Should().Equal(lines);
    }

    [Fact]
    public async Task A_line_too_long_is_skipped_and_said_so()
    {
        string text = "{}\n" + new string('x', 5000) + "\n{}\n" + new string('y', 3000);
        List<WorkItem> items = await ReadAsync(new SlowStream(ToolRun.Utf8.GetBytes(text), 100), 1024);
        items.Where(item => item.HasFailed).SelectMany(item => item.Messages).Should().HaveCount(2)
            .And.SatisfyRespectively(
                first => first.Should().StartWith("-:2: line longer than"),
                second => second.Should().StartWith("-:4: line longer than"));
        items.Where(item => !item.HasFailed).Select(item => item.FirstLine).Should().Equal(1, 3);
    }

    [Fact]
    public async Task A_stream_that_breaks_keeps_what_was_whole()
    {
        List<WorkItem> items = await ReadAsync(new SlowStream(ToolRun.Utf8.GetBytes("{}\n{\n{}"), 4) { BreaksAtEnd = true }, 1024);
        items[^1].Messages.Should().ContainSingle().Which.Should().Be("-:3: broken");
        items[..^1].Sum(item => item.Length).Should().Be(5);
    }

    private static async Task<List<WorkItem>> ReadAsync(Stream stream, int mostBytes)
    {
        var source = new InputSource(InputSource.StandardInput, InputFormat.JsonLines, 0);
        var items = new List<WorkItem>();
        await foreach (WorkItem item in new WorkReader(stream, mostBytes).ReadAsync(source, ReadPosition.Start, CancellationToken.None))
            items.Add(item);
        return items;
    }
}
