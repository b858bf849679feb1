using System.Text.Json.Nodes;
using QuoteExtract.Cli.Tests.Support;

namespace QuoteExtract.Cli.Tests.Characters;

public sealed class CharactersCommandTests : IDisposable
{
    private const string Story =
        """
        Clara Voss put the kettle on. “You are late,” Clara told her brother.

        “The ferry was late,” said Martin Voss. “I swam the last mile.”

        “In your hat?” said Clara.

        “In my hat,” said Martin.

        Lena Dunmore opened the door. “There is a seal on the stairs,” said Lena Dunmore.
        """;

    /// <summary>Long enough for who is spoken to to be worked out.</summary>
    private const string Conversation =
        Story +
        """


        “Was it a large seal?” said Clara.

        “A very polite one,” said Martin. “It moved aside.”

        “They do not move aside for me,” said Clara.

        “You should try a hat,” said Martin.

        “I have tried a hat, Martin,” said Clara.

        “A wet one, I mean,” said Martin.

        “It shall be wet tomorrow,” said Clara.

        “It shall be wet for a week,” said Martin.
        """;

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("characters", "--format", "csv")]
    [InlineData("characters", "--top", "0")]
    [InlineData("characters", "--top", "few")]
    [InlineData("characters", "--min-confidence", "2")]
    [InlineData("characters", "--bogus")]
    [InlineData("characters", "--speakers", "/no/such/cast.json", "-")]
    [InlineData("characters", "books.jsonl")]
    [InlineData("characters", "/")]
    public async Task Misuse_is_two_with_a_message_and_no_output(params string[] args)
    {
        ToolRun run = await ToolRun.WithInputAsync([], args);
        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith("quoteextract: ").And.NotContain("   at ");
    }

    [Fact]
    public async Task Nothing_to_read_is_a_misuse_and_a_missing_book_a_failure()
    {
        (await ToolRun.OfAsync("characters")).ExitCode.Should().Be(2);
        ToolRun missing = await ToolRun.OfAsync("characters", "/no/such/book.txt");
        missing.ExitCode.Should().Be(1);
        missing.Error.Should().Contain("/no/such/book.txt: no such file");
    }

    [Fact]
    public async Task Json_counts_the_quotations_of_each()
    {
        JsonNode cast = await JsonOfAsync(Story);
        cast["quotations"]!.GetValue<int>().Should().Be(6);
        JsonArray characters = cast["characters"]!.AsArray();
        characters.Select(Name).Should().BeEquivalentTo("Clara Voss", "Martin Voss", "Lena Dunmore");
        characters.Select(Count).Should().BeInDescendingOrder();
        (characters.Sum(Count) + cast["unknown"]!.GetValue<int>()).Should().Be(6);
        JsonNode clara = characters.Single(character => Name(character) == "Clara Voss")!;
        clara["gender"]!.GetValue<string>().Should().Be("female");
        clara["aliases"]!.AsArray().Select(alias => alias!.GetValue<string>()).Should().Contain("Clara");
        clara["mentions"]!.GetValue<int>().Should().BeGreaterThanOrEqualTo(3);
        Count(clara).Should().Be(2);
    }

    [Fact]
    public async Task Json_says_who_speaks_to_whom_by_their_ids()
    {
        JsonArray characters = (await JsonOfAsync(Conversation))["characters"]!.AsArray();
        foreach (JsonNode? character in characters)
        {
            foreach (JsonNode? link in character!["speaksTo"]!.AsArray())
            {
                int to = link!["character"]!.GetValue<int>();
                to.Should().NotBe(character["id"]!.GetValue<int>());
                Name(characters[to]).Should().Be(Name(link));
            }
        }

        characters.Select(character => (Name(character), character!["speaksTo"]!.AsArray().Select(Name).ToArray()))
            .Should().Contain(line => line.Item1 == "Martin Voss" && line.Item2.Contains("Clara Voss"));
    }

    [Fact]
    public async Task Top_keeps_the_most_quoted_and_their_ids()
    {
        JsonArray all = (await JsonOfAsync(Story))["characters"]!.AsArray();
        JsonArray two = (await JsonOfAsync(Story, "--top", "2"))["characters"]!.AsArray();
        two.Select(node => node!.ToJsonString()).Should().Equal(all.Take(2).Select(node => node!.ToJsonString()));
        ToolRun table = await ToolRun.OfAsync("characters", _folder["book.txt"], "--top", "2");
        table.Output.Should().Contain("and 1 more character").And.Contain("6 quotations, 3 characters");
    }

    [Fact]
    public async Task A_given_cast_names_them_all_the_silent_too()
    {
        string cast = _folder.Write("cast.txt", "Clara Voss; Clara\nCaptain Martin Voss; Martin Voss; Martin\nLena Dunmore\nAunt Petra");
        JsonArray characters = (await JsonOfAsync(Story, "--speakers", cast))["characters"]!.AsArray();
        characters.Select(Name).Should().BeEquivalentTo("Clara Voss", "Captain Martin Voss", "Lena Dunmore", "Aunt Petra");
        Count(characters[^1]).Should().Be(0);
        Name(characters[^1]).Should().Be("Aunt Petra");
    }

    [Fact]
    public async Task Standard_input_and_an_empty_book()
    {
        ToolRun run = await ToolRun.WithInputAsync([], "characters");
        run.ExitCode.Should().Be(0);
        run.Output.Should().Be("-  0 quotations, 0 characters\n");
    }

    [Fact]
    public async Task Invalid_bytes_are_a_warning()
    {
        ToolRun run = await ToolRun.WithInputAsync([.. "\"Good day, "u8, 0xFF, .. "\" said Ida Brandt."u8], "characters", "-");
        run.ExitCode.Should().Be(0);
        run.ErrorLines.Should().ContainSingle().Which.Should().Contain("invalid bytes");
        run.Output.Should().Contain("Ida Brandt");
    }

    [Fact]
    public async Task A_web_page_is_read_too()
    {
        string path = _folder.Write("book.html", $"<html><body><article><h1>A Seal</h1><p>{Story.ReplaceLineEndings("\n").Replace("\n\n", "</p><p>")}</p></article></body></html>");
        ToolRun run = await ToolRun.OfAsync("characters", path);
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("Martin Voss");
    }

    [Fact]
    public async Task Help_tells_the_formats()
    {
        ToolRun run = await ToolRun.OfAsync("characters", "--help");
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("speaksTo").And.Contain("Examples:").And.Contain("Exit codes:");
    }

    public void Dispose() => _folder.Dispose();

    private static string Name(JsonNode? character) => character!["name"]!.GetValue<string>();

    private static int Count(JsonNode? character) => character!["quotations"]!.GetValue<int>();

    private async Task<JsonNode> JsonOfAsync(string story, params string[] options)
    {
        string path = _folder.Write("book.txt", story);
        ToolRun run = await ToolRun.OfAsync(["characters", path, "--format", "json", "--genre", "fiction", .. options]);
        run.ExitCode.Should().Be(0, run.Error);
        return JsonNode.Parse(run.Output)!;
    }
}
