using System.Text.Json.Nodes;
using QuoteExtract.Cli.Tests.Support;

namespace QuoteExtract.Cli.Tests.Extract;

/// <summary>Names of another tool in input lines.</summary>
public sealed class EntitiesTests
{
    [Theory]
    [InlineData("utf16", 22, 31)]
    [InlineData("codepoint", 21, 30)]
    [InlineData("utf8", 28, 37)]
    public async Task They_speak_in_every_unit(string unit, int start, int end)
    {
        string line = new JsonObject
        {
            ["id"] = "a",
            ["text"] = "“It will rain😀” said mim odrel.",
            ["entities"] = new JsonArray(new JsonObject { ["start"] = start, ["end"] = end, ["type"] = "PERSON", ["score"] = 1 }, new JsonObject { ["start"] = 0, ["end"] = 1, ["type"] = "DATE" }),
        }.ToJsonString();
        ToolRun run = await ToolRun.WithInputAsync(ToolRun.Utf8.GetBytes(line), "extract", "-", "--input-format", "jsonl", "--format", "jsonl", "--offsets", unit);
        run.Error.Should().BeEmpty();
        run.Documents[0]["speakers"]![0]!["name"]!.GetValue<string>().Should().Be("mim odrel");
    }

    [Theory]
    [InlineData("3", "not an array")]
    [InlineData("[3]", "not an object")]
    [InlineData("[{}]", "an entity needs")]
    [InlineData("[{\"start\":2,\"end\":1,\"type\":\"person\"}]", "an entity needs")]
    [InlineData("[{\"start\":2,\"end\":99,\"type\":\"person\"}]", "does not lie in the text")]
    public async Task A_fault_makes_a_bad_line_and_the_rest_goes_on(string entities, string problem)
    {
        string lines = $"{{\"id\":\"a\",\"text\":\"“x,” he said.\",\"entities\":{entities}}}\n{{\"id\":\"b\",\"text\":\"“x,” he said.\",\"entities\":null}}";
        ToolRun run = await ToolRun.WithInputAsync(ToolRun.Utf8.GetBytes(lines), "extract", "-", "--input-format", "jsonl", "--format", "jsonl");
        run.ExitCode.Should().Be(1);
        run.Ids.Should().Equal("b");
        run.Error.Should().Contain("-:1: \"entities\": ").And.Contain(problem);
    }
}
