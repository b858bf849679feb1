using QuoteExtract.Cli.Terminal;
using QuoteExtract.Cli.Tests.Support;

namespace QuoteExtract.Cli.Tests.Extract.Resume;

/// <summary>A run that was stopped goes on where it was, whatever of it had reached the disk.</summary>
public sealed class ResumeTests : IDisposable
{
    private const int Size = 900_000;

    // Input that is more than the command holds before it writes.
    private const int EnoughToWrite = 500_000;
    private readonly TemporaryFolder _folder = new();
    private readonly byte[] _input;

    public ResumeTests()
    {
        BigInput.Write(_folder["input.jsonl"], Size);
        _input = File.ReadAllBytes(_folder["input.jsonl"]);
    }

    private string Output => _folder["out.jsonl"];

    [Fact]
    public async Task An_unbroken_run_leaves_only_its_output()
    {
        (await RunAsync(int.MaxValue)).Should().Be(0);
        Directory.GetFiles(_folder.Root).Select(Path.GetFileName).Should().BeEquivalentTo("input.jsonl", "out.jsonl");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(200_000)]
    [InlineData(600_000)]
    [InlineData(Size)]
    public async Task Goes_on_where_it_was_stopped(int stopAt)
    {
        byte[] whole = await UnbrokenAsync();
        (await RunAsync(stopAt)).Should().Be(130);
        File.Exists(Output).Should().BeFalse("a file is whole or not there");
        (await RunAsync(int.MaxValue)).Should().Be(0);
        (await File.ReadAllBytesAsync(Output)).Should().Equal(whole);
    }

    [Fact]
    public async Task Output_that_no_checkpoint_vouches_for_is_written_anew()
    {
        byte[] whole = await UnbrokenAsync();
        (await RunAsync(EnoughToWrite)).Should().Be(130);
        new FileInfo(Output + ".partial").Length.Should().BePositive("something was done before the stop");
        await File.AppendAllTextAsync(Output + ".partial", "{\"id\":\"ha");
        await File.AppendAllTextAsync(Output + ".resume", "0 8999");
        (await RunAsync(int.MaxValue)).Should().Be(0);
        (await File.ReadAllBytesAsync(Output)).Should().Equal(whole);
    }

    [Fact]
    public async Task A_checkpoint_that_the_output_does_not_bear_out_is_passed_over()
    {
        byte[] whole = await UnbrokenAsync();
        (await RunAsync(EnoughToWrite)).Should().Be(130);
        using (FileStream partial = File.OpenWrite(Output + ".partial"))
            partial.SetLength(partial.Length - 1);
        (await RunAsync(int.MaxValue)).Should().Be(0);
        (await File.ReadAllBytesAsync(Output)).Should().Equal(whole);
    }

    [Fact]
    public async Task Other_options_are_refused_and_nothing_is_lost()
    {
        (await RunAsync(EnoughToWrite)).Should().Be(130);
        byte[] partial = await File.ReadAllBytesAsync(Output + ".partial");
        (await RunAsync(int.MaxValue, "--kinds", "other")).Should().Be(2);
        (await File.ReadAllBytesAsync(Output + ".partial")).Should().Equal(partial);
    }

    [Fact]
    public async Task A_failure_before_the_stop_still_counts_after_it()
    {
        byte[] bad = [.. "{\"text\":\n"u8, .. _input];
        (await RunAsync(bad, 600_000)).Should().Be(130);
        (await RunAsync(bad, int.MaxValue)).Should().Be(1);
    }

    [Theory]
    [InlineData("--format", "jsonl", "--resume")]
    [InlineData("--format", "csv", "--output", "x", "--resume")]
    public async Task Needs_a_file_of_lines(params string[] options)
    {
        ToolRun run = await ToolRun.OfAsync(["extract", "-", .. options]);
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("--resume: needs --output PATH and --format jsonl");
    }

    public void Dispose() => _folder.Dispose();

    private async Task<byte[]> UnbrokenAsync()
    {
        (await RunAsync(int.MaxValue)).Should().Be(0);
        byte[] whole = await File.ReadAllBytesAsync(Output);
        File.Delete(Output);
        return whole;
    }

    private Task<int> RunAsync(int stopAt, params string[] more) => RunAsync(_input, stopAt, more);

    private async Task<int> RunAsync(byte[] input, int stopAt, params string[] more)
    {
        var partial = new FileInfo(Output + ".partial");
        using var stream = new StoppingStream(input, stopAt, () => stopAt < EnoughToWrite || IsWritten(partial));
        using var console = new ToolConsole { Input = stream, Output = Stream.Null, Error = TextWriter.Null, IsInputRedirected = true, Stop = stream.Stop };
        return await Program.RunAsync(["extract", "-", "--input-format", "jsonl", "--format", "jsonl", "--output", Output, "--resume", .. more], console);
    }

    private static bool IsWritten(FileInfo file)
    {
        file.Refresh();
        return file.Exists && file.Length > 0;
    }
}
