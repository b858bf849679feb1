using System.Text;
using System.Text.Json;
using CsCheck;
using QuoteExtract.Cli.Tests.Support;

namespace QuoteExtract.Cli.Tests.Extract;

/// <summary>Whatever a JSONL file holds: a bad line is named by its number and costs itself alone.</summary>
public sealed class HostileLinesTests : IDisposable
{
    private const string Good = "{\"text\":\"\\\"Hm,\\\" said Ann Moss.\"}";
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("{\"text\":\"cut")]
    [InlineData("{\"text\":\"cut\\u12\"}")]
    [InlineData("{\"text\":\"cut\\\"}")]
    [InlineData("{\"text\":\"x\"} {\"text\":\"y\"}")]
    [InlineData("{\"text\":\"x\",}")]
    [InlineData("{'text':'x'}")]
    [InlineData("{\"text\":null}")]
    [InlineData("{\"text\":[\"x\"]}")]
    [InlineData("{\"text\":\"x\",\"id\":{}}")]
    [InlineData("{\"text\":\"x\",\"speakers\":7}")]
    [InlineData("[\"text\"]")]
    [InlineData("\"text\"")]
    [InlineData("\0")]
    [InlineData("\uFEFF{\"text\":\"x\"}")]
    [InlineData("{\"text\":\"a tab\there\"}")]
    public async Task A_bad_line_costs_itself_alone(string bad)
    {
        string path = _folder.Write("in.jsonl", $"{Good}\n{bad}\r\n{Good}");
        ToolRun run = await ToolRun.OfAsync("extract", path, "--format", "jsonl");
        run.ExitCode.Should().Be(1);
        run.Ids.Should().Equal($"{path}:1", $"{path}:3");
        run.ErrorLines.Should().ContainSingle().Which.Should().StartWith($"{path}:2: ").And.NotContain("internal error");
    }

    [Theory]
    [InlineData(4_000)]
    [InlineData(100_000)]
    public async Task Deep_nesting_beside_the_text_is_passed_over_or_refused(int depth)
    {
        string deep = $"{{\"x\":{new string('[', depth)}{new string(']', depth)},\"text\":\"x\"}}";
        string path = _folder.Write("in.jsonl", $"{deep}\n{Good}\n");
        ToolRun run = await ToolRun.OfAsync("extract", path, "--format", "jsonl");
        run.Ids.Should().EndWith($"{path}:2");
        run.Error.Should().NotContain("internal error");
        run.ExitCode.Should().Be(run.Ids.Length == 2 ? 0 : 1);
    }

    [Fact]
    public async Task A_line_of_many_megabytes_is_a_document_like_others()
    {
        const int Times = 80_000;
        string text = string.Concat(Enumerable.Repeat("\\\"Mind the steps,\\\" said Ida Brandt. ", Times));
        string path = _folder.Write("in.jsonl", $"{Good}\n{{\"text\":\"{text}\"}}\n{Good}\n");
        ToolRun run = await ToolRun.OfAsync("extract", path, "--format", "jsonl");
        run.ExitCode.Should().Be(0);
        run.Ids.Should().Equal($"{path}:1", $"{path}:2", $"{path}:3");
        JsonDocument.Parse(run.OutputLines[1]).RootElement.GetProperty("quotes").GetArrayLength().Should().Be(Times);
    }

    [Fact]
    public void Every_line_gives_a_document_or_a_message() =>
        Gen.Select(Gen.Byte.Array[0, 6], Gen.Int[0, 400], Gen.Int[0, 12]).Array[0, 6].Sample(
            changes =>
            {
                List<byte> bytes = [.. Encoding.UTF8.GetBytes(SampleTexts.JsonLines)];
                foreach ((byte[] added, int place, int removed) in changes)
                {
                    int at = Math.Min(place * 3, bytes.Count);
                    bytes.RemoveRange(at, Math.Min(removed, bytes.Count - at));
                    bytes.InsertRange(at, added);
                }

                byte[] input = [.. bytes];
                ToolRun run = ToolRun.WithInputAsync(input, "extract", "-", "--input-format", "jsonl", "--format", "jsonl").GetAwaiter().GetResult();
                string[] lines = Encoding.Latin1.GetString(input).Split('\n');
                int full = lines.Count(line => line.Trim(' ', '\t', '\r').Length > 0 && line != "ï»¿");
                int failures = run.ErrorLines.Count(line => !line.Contains(": warning:", StringComparison.Ordinal));
                (run.Documents.Length + failures).Should().Be(full, run.Error);
                run.Error.Should().NotContain("internal error");
                run.ExitCode.Should().Be(failures == 0 ? 0 : 1);
            },
            iter: 300);

    public void Dispose() => _folder.Dispose();
}
