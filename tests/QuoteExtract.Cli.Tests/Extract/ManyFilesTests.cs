using System.Globalization;
using QuoteExtract.Cli.Extract;
using QuoteExtract.Cli.Input;
using QuoteExtract.Cli.Tests.Support;

namespace QuoteExtract.Cli.Tests.Extract;

/// <summary>Folders of very many files, and files that are gone when their turn comes.</summary>
public sealed class ManyFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Every_file_of_a_large_folder_is_read_once_in_order()
    {
        int files = TestSize.Of("QUOTEEXTRACT_TEST_FILES", 2_000);
        string[] paths = [.. Enumerable.Range(0, files).Select(i => string.Create(CultureInfo.InvariantCulture, $"{i / 1000:D3}/{i:D6}.txt"))];
        foreach (string path in paths)
            _folder.Write(path, $"\"Number {path},\" said Ida Brandt.");
        string output = _folder["out.jsonl"];
        ToolRun run = await ToolRun.OfAsync("extract", _folder.Root, "--format", "jsonl", "--output", output);
        run.ExitCode.Should().Be(0, run.Error);
        File.ReadLines(output).Select(line => line.Split('"')[3]).Should().Equal(paths.Select(path => _folder[path]));
    }

    [Fact]
    public async Task A_file_that_vanishes_after_it_was_listed_is_reported_and_the_rest_goes_on()
    {
        foreach (string name in new[] { "a", "b", "c" })
            _folder.Write($"{name}.txt", name);
        List<InputSource> sources = new InputCollector(null, static message => Assert.Fail(message)).Collect([_folder.Root]);
        File.Delete(_folder["b.txt"]);
        File.Delete(_folder["c.txt"]);
        Directory.CreateDirectory(_folder["c.txt"]);

        var items = new List<WorkItem>();
        var reader = new WorkReader(Stream.Null);
        for (int i = 0; i < sources.Count; i++)
        {
            await foreach (WorkItem item in reader.ReadAsync(sources[i], ReadPosition.At(i), CancellationToken.None))
                items.Add(item);
        }

        items.Select(item => item.HasFailed).Should().Equal(false, true, true);
        items[1].Messages.Should().Equal($"{_folder["b.txt"]}: no such file or folder");
        items[2].Messages.Should().Equal($"{_folder["c.txt"]}: no permission");
    }

    [Fact]
    public async Task A_file_that_shrinks_or_grows_after_it_was_listed_is_read_as_it_is()
    {
        _folder.Write("a.txt", new string('a', 5000));
        List<InputSource> sources = new InputCollector(null, static message => Assert.Fail(message)).Collect([_folder.Root]);
        foreach (int length in new[] { 0, 1, 4999, 200_000 })
        {
            _folder.Write("a.txt", new string('b', length));
            await foreach (WorkItem item in new WorkReader(Stream.Null).ReadAsync(sources[0], ReadPosition.Start, CancellationToken.None))
                item.Length.Should().Be(length);
        }
    }

    public void Dispose() => _folder.Dispose();
}
