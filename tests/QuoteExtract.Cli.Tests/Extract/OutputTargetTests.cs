using QuoteExtract.Cli.Terminal;
using QuoteExtract.Cli.Tests.Support;

namespace QuoteExtract.Cli.Tests.Extract;

/// <summary>What becomes of the file of <c>--output</c>.</summary>
public sealed class OutputTargetTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_stopped_run_leaves_the_old_file_and_nothing_else()
    {
        string output = _folder.Write("out/r.jsonl", "old");
        BigInput.Write(_folder["in.jsonl"], 900_000);
        using var stream = new StoppingStream(await File.ReadAllBytesAsync(_folder["in.jsonl"]), 500_000, static () => true);
        using var console = new ToolConsole { Input = stream, Output = Stream.Null, Error = TextWriter.Null, IsInputRedirected = true, Stop = stream.Stop };
        (await Program.RunAsync(["extract", "-", "--input-format", "jsonl", "--format", "jsonl", "-o", output], console)).Should().Be(130);
        (await File.ReadAllTextAsync(output)).Should().Be("old");
        Directory.GetFileSystemEntries(_folder["out"]).Should().Equal(output);
    }

    [UnixFact]
    public async Task A_device_is_written_to_and_not_replaced()
    {
        string input = _folder.Write("a.txt", "\"Hm,\" said Ann Moss.");
        (await ToolRun.OfAsync("extract", input, "-o", "/dev/null")).ExitCode.Should().Be(0);
        File.ReadAllBytes("/dev/null").Should().BeEmpty("it is still what it was");
        Directory.GetFiles("/dev").Should().NotContain(name => name.StartsWith("/dev/null.", StringComparison.Ordinal));

        ToolRun full = await ToolRun.OfAsync("extract", input, "-o", "/dev/full");
        full.ExitCode.Should().Be(1);
        full.Error.Should().StartWith("/dev/full: cannot write: No space left");
        ToolRun resume = await ToolRun.OfAsync("extract", input, "--format", "jsonl", "--resume", "-o", "/dev/null");
        resume.ExitCode.Should().Be(2);
    }

    [UnixFact]
    public async Task Behind_a_link_the_file_is_replaced_and_the_link_stays()
    {
        string input = _folder.Write("a.txt", "x");
        string file = _folder.Write("far/r.jsonl", "old");
        string link = _folder["link.jsonl"];
        File.CreateSymbolicLink(link, file);
        (await ToolRun.OfAsync("extract", input, "--format", "jsonl", "-o", link)).ExitCode.Should().Be(0);
        new FileInfo(link).LinkTarget.Should().Be(file);
        (await File.ReadAllTextAsync(file)).Should().StartWith("{\"id\":");
        Directory.GetFiles(_folder["far"]).Should().Equal(file);
    }

    public void Dispose() => _folder.Dispose();
}
