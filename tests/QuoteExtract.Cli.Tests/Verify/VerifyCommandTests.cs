using System.Text.Json.Nodes;
using QuoteExtract.Cli.Tests.Support;

namespace QuoteExtract.Cli.Tests.Verify;

public sealed class VerifyCommandTests : IDisposable
{
    private const string Ferry = "“The ferry will run from June,” said Ann Okafor, the mayor. “Nobody knows the fare.”\n\n“We were not asked,” said Paul Lindqvist.\n";

    private readonly TemporaryFolder _folder = new();

    public VerifyCommandTests()
    {
        File.WriteAllText(PathOf("ferry.txt"), Ferry);
        File.WriteAllText(PathOf("other.txt"), "Nothing is quoted here.");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("The ferry will run from June", "Okafor", 0, "verbatim")]
    [InlineData("the ferry will run … nobody knows the fare", "Ann Okafor", 0, "normalised")]
    [InlineData("The ferry will run from July", "Okafor", 1, "altered")]
    [InlineData("We were not asked", "Okafor", 1, "misattributed")]
    [InlineData("Rain is expected on Sunday morning", "Okafor", 1, "absent")]
    public async Task The_exit_code_tells_whether_the_claim_stands(string claim, string speaker, int exitCode, string verdict)
    {
        ToolRun run = await ToolRun.OfAsync("verify", claim, "--speaker", speaker, "--in", PathOf("other.txt"), "--in", PathOf("ferry.txt"), "--format", "jsonl");
        run.ExitCode.Should().Be(exitCode);
        JsonNode result = run.Documents.Should().ContainSingle().Subject;
        result["verdict"]!.GetValue<string>().Should().Be(verdict);
        result["stands"]!.GetValue<bool>().Should().Be(exitCode == 0);
        if (verdict != "absent")
            result["source"]!.GetValue<string>().Should().Be(PathOf("ferry.txt"));
        else
            result["source"].Should().BeNull();
    }

    [Fact]
    public async Task A_table_shows_what_differs_and_who_says_it()
    {
        ToolRun run = await ToolRun.OfAsync("verify", "The ferry will run from July", "--speaker", "Okafor", "--in", PathOf("ferry.txt"));
        run.Output.Should().Contain("altered").And.Contain("July ← June").And.Contain("Ann Okafor, as claimed").And.Contain("0 of 1 claim stands.");
    }

    [Fact]
    public async Task Many_claims_come_from_a_file_each_with_its_source()
    {
        File.WriteAllText(PathOf("claims.jsonl"),
            """
            {"id":"a","claimed":"We were not asked","speaker":"Lindqvist","source":"ferry.txt"}
            {"id":7,"claimed":"We were not asked","source":["other.txt","ferry.txt"]}

            {"claimed":"a \ud83d 😀 b","text":"“A \ud83d 😀 B,” he said."}
            {"id":"d","claimed":"We were not asked"}
            """);
        ToolRun run = await ToolRun.OfAsync("verify", "--claims", PathOf("claims.jsonl"), "--in", PathOf("ferry.txt"), "--format", "jsonl", "--offsets", "utf8");
        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        run.Ids.Should().Equal("a", "7", PathOf("claims.jsonl") + ":4", "d");
        JsonNode first = run.Documents[0];
        first["speaker"]!["verdict"]!.GetValue<string>().Should().Be("same");
        int start = ToolRun.Utf8.GetByteCount(Ferry.AsSpan(0, Ferry.IndexOf("We were", StringComparison.Ordinal)));
        first["start"]!.GetValue<int>().Should().Be(start);
        first["parts"]![0]!["text"]!.GetValue<string>().Should().Be("We were not asked");
        run.Documents[2]["verdict"]!.GetValue<string>().Should().Be("normalised");
    }

    [Fact]
    public async Task Claims_and_sources_come_from_standard_input()
    {
        ToolRun one = await ToolRun.WithInputAsync(ToolRun.Utf8.GetBytes(Ferry), "verify", "We were not asked", "--format", "json");
        one.ExitCode.Should().Be(0);
        JsonNode.Parse(one.Output)!.AsArray().Should().ContainSingle().Which!["source"]!.GetValue<string>().Should().Be("-");
        ToolRun many = await ToolRun.WithInputAsync("{\"claimed\":\"x y z\",\"text\":\"\"}"u8.ToArray(), "verify", "--claims", "-", "--format", "json");
        many.ExitCode.Should().Be(1);
        JsonNode.Parse(many.Output)!.AsArray().Should().ContainSingle();
    }

    [Fact]
    public async Task What_cannot_be_read_is_named_and_the_rest_goes_on()
    {
        File.WriteAllText(PathOf("claims.jsonl"),
            """
            {"id":"a","claimed":"We were not asked","source":"missing.txt"}
            {"id":"b"}
            {"id":"c","claimed":3}
            not json
            {"id":"e","claimed":"We were not asked","source":"ferry.txt"}
            {"id":"f","claimed":"We were not asked"}
            """);
        ToolRun run = await ToolRun.OfAsync("verify", "--claims", PathOf("claims.jsonl"), "--format", "jsonl");
        run.ExitCode.Should().Be(1);
        run.Ids.Should().Equal("e");
        run.ErrorLines.Should().HaveCount(6);
        run.Error.Should().Contain("missing.txt: no such file").And.Contain(":2: no \"claimed\"").And.Contain(":3: ").And.Contain(":4: not valid JSON").And.Contain("f: no source");
    }

    [Theory]
    [InlineData]
    [InlineData("claim", "--claims", "file.jsonl")]
    [InlineData("--claims", "missing.jsonl")]
    [InlineData("--claims", "x", "--speaker", "Y")]
    [InlineData("claim")]
    [InlineData("--claims", "-", "--in", "-")]
    [InlineData("claim", "--format", "xml", "--in", "x")]
    public async Task Misuse_is_refused(params string[] args)
    {
        ToolRun run = await ToolRun.OfAsync(["verify", .. args]);
        run.ExitCode.Should().Be(2);
        run.Error.Should().NotBeEmpty();
        run.Output.Should().BeEmpty();
    }

    [Fact]
    public async Task Help_tells_its_exit_codes()
    {
        ToolRun run = await ToolRun.OfAsync("verify", "--help");
        run.Output.Should().Contain("every claim stands").And.NotContain("all well");
    }

    private string PathOf(string name) => _folder[name];
}
