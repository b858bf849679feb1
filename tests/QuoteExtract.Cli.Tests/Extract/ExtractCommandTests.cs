using System.Text;
using QuoteExtract.Cli.Tests.Support;

namespace QuoteExtract.Cli.Tests.Extract;

public sealed class ExtractCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("extract", "--format", "xml")]
    [InlineData("extract", "--min-confidence", "2")]
    [InlineData("extract", "--min-confidence", "NaN")]
    [InlineData("extract", "--threads", "many")]
    [InlineData("extract", "--threads", "0")]
    [InlineData("extract", "--kinds", "direct,loud")]
    [InlineData("extract", "--bogus", "x")]
    [InlineData("extract", "--speakers", "/no/such/cast.json", "-")]
    [InlineData("extract", "--output", "/no/such/folder/out.txt", "-")]
    [InlineData("explode")]
    public async Task Misuse_is_two_with_a_message_and_no_output(params string[] args)
    {
        ToolRun run = await ToolRun.WithInputAsync([], args);
        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith("quoteextract: ").And.NotContain("   at ");
    }

    [Fact]
    public async Task Nothing_to_read_is_a_misuse()
    {
        ToolRun run = await ToolRun.OfAsync("extract");
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("nothing to read");
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("extract", "--help")]
    public async Task Help_ends_with_examples_and_exit_codes(params string[] args)
    {
        ToolRun run = await ToolRun.OfAsync(args);
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("Examples:").And.Contain("Exit codes:").And.Contain("130");
    }

    [Fact]
    public async Task A_bad_line_is_named_and_the_rest_goes_on()
    {
        string path = _folder.Write("in.jsonl", "\uFEFF{\"id\":\"a\",\"text\":\"x\"}\r\n\n{oops\n{\"text\":\"y\"}\n{\"id\":\"e\"}\n{\"id\":\"f\",\"text\":\"z\"");
        ToolRun run = await ToolRun.OfAsync("extract", path, "--format", "jsonl");
        run.ExitCode.Should().Be(1);
        run.Ids.Should().Equal("a", $"{path}:4");
        run.ErrorLines.Should().HaveCount(3).And.SatisfyRespectively(
            line => line.Should().StartWith($"{path}:3: not valid JSON"),
            line => line.Should().Be($"{path}:5: no \"text\""),
            line => line.Should().StartWith($"{path}:6: not valid JSON"));
    }

    [Fact]
    public async Task A_missing_path_fails_and_the_rest_goes_on()
    {
        string path = _folder.Write("a.txt", "x");
        ToolRun run = await ToolRun.OfAsync("extract", _folder["none.txt"], path, "--format", "jsonl");
        run.ExitCode.Should().Be(1);
        run.Ids.Should().Equal(path);
        run.ErrorLines.Should().Equal($"{_folder["none.txt"]}: no such file or folder");
    }

    [Fact]
    public async Task Invalid_bytes_are_reported_once_a_document_and_are_no_failure()
    {
        string text = _folder.Write("a.txt", [.. "x "u8, 0xFF, 0xFE, .. " y"u8]);
        string lines = _folder.Write("b.jsonl", [.. "{\"id\":\"b\",\"text\":\""u8, 0xC3, 0x28, 0xFF, .. "\"}\n"u8]);
        ToolRun run = await ToolRun.OfAsync("extract", text, lines, "--format", "jsonl");
        run.ExitCode.Should().Be(0);
        run.Ids.Should().Equal(text, "b");
        run.ErrorLines.Should().HaveCount(2);
        run.ErrorLines[0].Should().StartWith($"{text}: warning: invalid bytes");
        run.ErrorLines[1].Should().StartWith($"{lines}:1: warning: invalid UTF-8");
    }

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    [InlineData("16")]
    public async Task Output_is_in_input_order_whatever_the_threads(string threads)
    {
        var random = new Random(7);
        var lines = new StringBuilder();
        string[] ids = [.. Enumerable.Range(0, 3000).Select(i => $"d{i}")];
        foreach (string id in ids)
            lines.Append($"{{\"id\":\"{id}\",\"text\":\"{new string('a', random.Next(random.Next(4) == 0 ? 3000 : 30))} \\\"Hm,\\\" said Ann Moss.\"}}\n");
        for (int i = 0; i < 40; i++)
            _folder.Write($"t/{i:00}.txt", new string('b', random.Next(5000)));
        string path = _folder.Write("a.jsonl", lines.ToString());

        ToolRun run = await ToolRun.OfAsync("extract", path, _folder["t"], path, "--format", "jsonl", "--threads", threads);
        run.ExitCode.Should().Be(0);
        string[] texts = [.. Enumerable.Range(0, 40).Select(i => Path.Combine(_folder["t"], $"{i:00}.txt"))];
        run.Ids.Should().Equal([.. ids, .. texts, .. ids]);
    }

    [Theory]
    [InlineData("json", "[\n]\n")]
    [InlineData("jsonl", "")]
    [InlineData("table", "")]
    public async Task No_document_is_an_empty_output(string format, string expected)
    {
        ToolRun run = await ToolRun.WithInputAsync([], "extract", "-", "--input-format", "jsonl", "--format", format);
        run.ExitCode.Should().Be(0);
        run.Output.Should().Be(expected);
    }

    [Fact]
    public async Task Output_to_a_file_leaves_nothing_else_beside_it()
    {
        string input = _folder.Write("in/a.txt", "x");
        string output = _folder.Write("out/r.jsonl", "old");
        ToolRun run = await ToolRun.OfAsync("extract", input, "--format", "jsonl", "-o", output);
        run.ExitCode.Should().Be(0);
        run.Output.Should().BeEmpty();
        (await File.ReadAllTextAsync(output)).Should().StartWith("{\"id\":");
        Directory.GetFiles(_folder["out"]).Should().Equal(output);
    }

    public void Dispose() => _folder.Dispose();
}
