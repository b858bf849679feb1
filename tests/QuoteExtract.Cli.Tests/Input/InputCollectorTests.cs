using QuoteExtract.Cli.Input;
using QuoteExtract.Cli.Tests.Support;

namespace QuoteExtract.Cli.Tests.Input;

public sealed class InputCollectorTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<string> _failures = [];

    public InputCollectorTests()
    {
        foreach (string name in new[] { "b.txt", "a.txt", "c.md", "sub/d.TXT", "sub/deep/e.jsonl", "sub/f.txt.bak", ".hidden/g.txt" })
            _folder.Write(name, "x");
    }

    [Fact]
    public void A_folder_gives_its_texts_at_any_depth_in_order() =>
        Collect("").Should().Equal(["a.txt", "b.txt", ".hidden/g.txt", "sub/d.TXT", "sub/deep/e.jsonl"]);

    [Theory]
    [InlineData("*.txt", "a.txt b.txt")]
    [InlineData("?.md", "c.md")]
    [InlineData("*/d.*", "sub/d.TXT")]
    [InlineData("**/*.jsonl", "sub/deep/e.jsonl")]
    [InlineData("**/*.txt", "a.txt b.txt")]
    [InlineData("sub/**", "sub/d.TXT sub/f.txt.bak sub/deep/e.jsonl")]
    [InlineData("s*", "sub/d.TXT sub/deep/e.jsonl")]
    public void A_pattern_gives_what_fits(string pattern, string expected) =>
        Collect(pattern).Should().Equal(expected.Split(' '));

    [Fact]
    public void A_file_named_outright_is_taken_whatever_its_name() =>
        Collect("c.md").Should().Equal("c.md");

    [Theory]
    [InlineData("nowhere.txt", "*nowhere.txt: no such file or folder")]
    [InlineData("*.pdf", "*pdf: no file fits this pattern")]
    public void What_is_not_there_is_reported(string path, string expected)
    {
        new InputCollector(null, _failures.Add).Collect([_folder[path]]).Should().BeEmpty();
        _failures.Should().ContainSingle().Which.Should().Match(expected);
    }

    [Fact]
    public void The_format_goes_by_the_name_unless_given()
    {
        new InputCollector(null, _failures.Add).Collect([_folder["sub/deep/e.jsonl"], "-"])
            .Select(source => source.Format).Should().Equal(InputFormat.JsonLines, InputFormat.Text);
        new InputCollector(InputFormat.JsonLines, _failures.Add).Collect([_folder["a.txt"], "-"])
            .Should().AllSatisfy(source => source.Format.Should().Be(InputFormat.JsonLines));
    }

    public void Dispose() => _folder.Dispose();

    private string[] Collect(string path)
    {
        string[] found = [.. new InputCollector(null, _failures.Add).Collect([Path.Combine(_folder.Root, path)])
            .Select(source => Path.GetRelativePath(_folder.Root, source.Path).Replace('\\', '/'))];
        _failures.Should().BeEmpty();
        return found;
    }
}
