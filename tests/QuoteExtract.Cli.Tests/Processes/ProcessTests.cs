using System.Diagnostics;
using QuoteExtract.Cli.Tests.Support;

namespace QuoteExtract.Cli.Tests.Processes;

/// <summary>What only a process of its own can show.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Standard_input_patterns_and_exit_codes_work_from_a_shell()
    {
        _folder.Write("a.txt", "x");
        _folder.Write("b.txt", "y");
        ToolRun pattern = await ToolProcess.RunAsync(_folder.Root, null, null, "extract", "*.txt", "--format", "jsonl");
        pattern.ExitCode.Should().Be(0);
        pattern.Ids.Should().Equal("a.txt", "b.txt");

        ToolRun piped = await ToolProcess.RunAsync(_folder.Root, "\"Hm,\" said Ann Moss. 😀", null, "extract", "--format", "jsonl");
        piped.ExitCode.Should().Be(0);
        piped.Ids.Should().Equal("-");

        ToolRun bad = await ToolProcess.RunAsync(_folder.Root, "{\n", null, "extract", "-", "--input-format", "jsonl");
        bad.ExitCode.Should().Be(1);
        bad.Error.Should().StartWith("-:1: not valid JSON");

        ToolRun misuse = await ToolProcess.RunAsync(_folder.Root, null, null, "extract", "--format", "xml");
        misuse.ExitCode.Should().Be(2);
    }

    [Fact]
    public async Task Many_megabytes_of_lines_run_in_a_small_heap()
    {
        string path = _folder["big.jsonl"];
        int lines = BigInput.Write(path, (long)TestSize.Of("QUOTEEXTRACT_TEST_MEGABYTES", 50) << 20);
        // Hexadecimal: 100 MB.
        var limit = new Dictionary<string, string> { ["DOTNET_GCHeapHardLimit"] = "6400000" };
        ToolRun run = await ToolProcess.RunAsync(_folder.Root, null, limit, "extract", "big.jsonl", "--format", "jsonl", "--output", "out.jsonl");
        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        File.ReadLines(_folder["out.jsonl"]).Count().Should().Be(lines);
    }

    [Fact]
    public async Task A_reader_that_goes_away_ends_the_run_quietly()
    {
        BigInput.Write(_folder["big.jsonl"], 20 << 20);
        using Process process = ToolProcess.Start(_folder.Root, null, "extract", "big.jsonl", "--format", "jsonl");
        (await process.StandardOutput.ReadLineAsync()).Should().StartWith("{\"id\":");
        process.StandardOutput.Close();
        string error = await process.StandardError.ReadToEndAsync();
        await ToolProcess.EndAsync(process);
        error.Should().BeEmpty();
        process.ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task Control_c_ends_after_a_whole_line()
    {
        if (OperatingSystem.IsWindows())
            return;

        // Input that never ends: only the signal can stop it.
        using Process process = ToolProcess.Start(_folder.Root, null, "extract", "--input-format", "jsonl", "--format", "jsonl");
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        for (int i = 0; i < 200; i++)
            await process.StandardInput.WriteAsync("{\"text\":\"a \\\"b\\\" c\"}\n");
        await process.StandardInput.WriteAsync("{\"text\":");
        await process.StandardInput.FlushAsync();
        await Task.Delay(1500);
        using (Process kill = Process.Start("kill", ["-INT", process.Id.ToString()]))
            await kill.WaitForExitAsync();
        await ToolProcess.EndAsync(process);
        process.ExitCode.Should().Be(130);
        string text = await output;
        if (text.Length > 0)
            text.Should().EndWith("}\n");
    }

    [Fact]
    public async Task A_full_disk_is_a_message_and_a_failure()
    {
        if (!File.Exists("/dev/full"))
            return;
        using Process shell = Process.Start(new ProcessStartInfo("sh", ["-c", "echo hello | dotnet \"$0\" extract --format jsonl > /dev/full", typeof(Program).Assembly.Location])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
        })!;
        string error = await shell.StandardError.ReadToEndAsync();
        await ToolProcess.EndAsync(shell);
        shell.ExitCode.Should().Be(1);
        error.Should().StartWith("standard output: cannot write:").And.NotContain("   at ");
    }

    public void Dispose() => _folder.Dispose();
}
