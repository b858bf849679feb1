using System.Text;
using System.Text.Json.Nodes;
using QuoteExtract.Cli.Tests.Support;

namespace QuoteExtract.Cli.Tests.Extract;

/// <summary>Holds for whatever the extractor finds, in every unit of offsets.</summary>
public class RealTextsTests
{
    [Theory]
    [InlineData("utf16")]
    [InlineData("codepoint")]
    [InlineData("utf8")]
    public async Task Offsets_cut_out_the_text_that_is_printed(string unit)
    {
        ToolRun run = await ToolRun.WithInputAsync(
            ToolRun.Utf8.GetBytes(SampleTexts.JsonLines), "extract", "--input-format", "jsonl", "--format", "jsonl", "--offsets", unit, "--kinds", "direct,mixed,other");
        for (int i = 0; i < SampleTexts.All.Length; i++)
        {
            JsonNode document = run.Documents[i];
            int speakers = document["speakers"]!.AsArray().Count;
            int id = 0;
            foreach (JsonNode? quote in document["quotes"]!.AsArray())
            {
                quote!["id"]!.GetValue<int>().Should().Be(id++);
                foreach (JsonNode? found in new[] { quote, quote["cue"], quote["mention"] }.Where(node => node is not null))
                    Slice(SampleTexts.All[i], unit, found!["start"]!.GetValue<int>(), found["end"]!.GetValue<int>()).Should().Be(found["text"]!.GetValue<string>());
                (quote["speaker"]?.GetValue<int>() ?? -1).Should().BeLessThan(speakers);
                quote["parts"]![0]![0]!.GetValue<int>().Should().Be(quote["start"]!.GetValue<int>());
            }
        }
    }

    [Fact]
    public async Task Every_thread_and_format_sees_the_same_documents()
    {
        byte[] input = ToolRun.Utf8.GetBytes(SampleTexts.JsonLines);
        string[] common = ["extract", "--input-format", "jsonl"];
        ToolRun one = await ToolRun.WithInputAsync(input, [.. common, "--format", "jsonl", "--threads", "1"]);
        ToolRun many = await ToolRun.WithInputAsync(input, [.. common, "--format", "jsonl", "--threads", "8"]);
        ToolRun array = await ToolRun.WithInputAsync(input, [.. common, "--format", "json"]);
        many.Output.Should().Be(one.Output);
        JsonNode.DeepEquals(JsonNode.Parse(array.Output), new JsonArray([.. one.Documents])).Should().BeTrue();
    }

    [Fact]
    public async Task The_three_ways_to_give_a_text_find_the_same()
    {
        using var folder = new TemporaryFolder();
        string text = SampleTexts.All[2];
        string path = folder.Write("a.txt", text);
        ToolRun file = await ToolRun.OfAsync("extract", path, "--format", "jsonl");
        ToolRun utf16 = await ToolRun.OfAsync("extract", folder.Write("b.txt", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)]), "--format", "jsonl");
        ToolRun input = await ToolRun.WithInputAsync([0xEF, 0xBB, 0xBF, .. ToolRun.Utf8.GetBytes(text)], "extract", "--format", "jsonl");
        input.Ids.Should().Equal("-");
        foreach (ToolRun other in new[] { utf16, input })
            JsonNode.DeepEquals(other.Documents[0]["quotes"], file.Documents[0]["quotes"]).Should().BeTrue();
    }

    private static string Slice(string text, string unit, int start, int end) => unit switch
    {
        "utf16" => text[start..end],
        "codepoint" => string.Concat(text.EnumerateRunes().Skip(start).Take(end - start)),
        _ => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text).AsSpan(start..end)),
    };
}
