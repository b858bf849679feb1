using System.Formats.Tar;
using System.Text.Json.Nodes;
using QuoteExtract.Cli.Tests.Support;

namespace QuoteExtract.Cli.Tests.Extract;

/// <summary>Web pages in, and the formats of others out.</summary>
public sealed class PagesAndFormatsTests : IDisposable
{
    private const string Page = "<title>Lamp</title><nav>“Menu,” said Nav.</nav><p>Dusk fell.</p><p>“Mind the <b>steps</b>,” said Ida Brandt.</p>";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_web_page_is_known_by_its_name_and_read_without_its_menu()
    {
        _folder.Write("a.html", Page);
        ToolRun run = await ToolRun.OfAsync("extract", _folder.Root, "--format", "jsonl");
        run.ExitCode.Should().Be(0, run.Error);
        JsonNode quote = run.Documents.Should().ContainSingle().Subject["quotes"]!.AsArray().Should().ContainSingle().Subject!;
        quote["text"]!.GetValue<string>().Should().Be("“Mind the steps,”");
        quote["start"]!.GetValue<int>().Should().Be("Dusk fell.\n\n".Length);
    }

    [Fact]
    public async Task A_page_that_cannot_be_read_costs_itself_alone()
    {
        _folder.Write("a.html", Page);
        _folder.Write("b.pdf", "no pdf");
        _folder.Write("c.docx", "no docx");
        _folder.Write("d.txt", "\"Yes,\" said Ann Moss.");
        ToolRun run = await ToolRun.OfAsync("extract", _folder.Root, "--format", "jsonl");
        run.ExitCode.Should().Be(1);
        run.Ids.Should().Equal(_folder["a.html"], _folder["d.txt"]);
        run.ErrorLines.Should().HaveCount(2);
        run.ErrorLines[0].Should().StartWith(_folder["b.pdf"] + ": not readable as pdf");
        run.ErrorLines[1].Should().StartWith(_folder["c.docx"] + ": not readable as docx");
    }

    [Fact]
    public async Task Standard_input_may_be_a_web_page_and_the_annotation_tells_the_element()
    {
        ToolRun run = await ToolRun.WithInputAsync(ToolRun.Utf8.GetBytes(Page), "extract", "-", "--input-format", "html", "--format", "webannotation");
        run.ExitCode.Should().Be(0, run.Error);
        JsonNode selectors = JsonNode.Parse(run.Output)!["items"]![0]!["target"]![0]!["selector"]!;
        selectors[2]!["type"]!.GetValue<string>().Should().Be("CssSelector");
        selectors[2]!["value"]!.GetValue<string>().Should().Be("html > body > p:nth-child(3)");
    }

    [Theory]
    [InlineData("html", "<!DOCTYPE html>", "</html>")]
    [InlineData("tei", "<?xml", "</teiCorpus>")]
    [InlineData("webannotation", "{\"@context\"", "]}")]
    [InlineData("displacy", "[", "]")]
    public async Task Several_documents_make_one_whole(string format, string begin, string end)
    {
        ToolRun run = await ToolRun.WithInputAsync(ToolRun.Utf8.GetBytes(SampleTexts.JsonLines), "extract", "-", "--input-format", "jsonl", "--format", format, "--threads", "3");
        run.ExitCode.Should().Be(0, run.Error);
        run.Output.Should().StartWith(begin);
        run.Output.TrimEnd().Should().EndWith(end);
        if (begin[0] is '{' or '[')
            JsonNode.Parse(run.Output).Should().NotBeNull();
    }

    [Fact]
    public async Task Brat_is_an_archive_with_two_files_a_document()
    {
        _folder.Write("in.jsonl", SampleTexts.JsonLines);
        ToolRun run = await ToolRun.OfAsync("extract", _folder["in.jsonl"], "--format", "brat", "--output", _folder["out.tar"]);
        run.ExitCode.Should().Be(0, run.Error);
        using var archive = new TarReader(File.OpenRead(_folder["out.tar"]));
        List<string> names = [];
        while (await archive.GetNextEntryAsync() is { } entry)
            names.Add(entry.Name);
        names.Should().HaveCount(1 + SampleTexts.All.Length * 2).And.OnlyHaveUniqueItems().And.Contain(["annotation.conf", "d0.txt", "d0.ann"]);
    }
}
