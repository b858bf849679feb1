using System.Diagnostics;
using QuoteExtract.Cli.Tests.Support;

namespace QuoteExtract.Cli.Tests.Processes;

/// <summary>No permission, no room, nobody who listens: a message and an exit code, never a stack trace or half a file.</summary>
public sealed class AdversityTests : IDisposable
{
    private const UnixFileMode ForAll = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    private readonly TemporaryFolder _folder = new();

    [PermissionFact]
    public async Task What_may_not_be_read_is_reported_and_the_rest_goes_on()
    {
        _folder.Write("in/a.txt", "x");
        _folder.Write("in/b.txt", "x");
        _folder.Write("in/locked/c.txt", "x");
        _folder.Write("in/z/d.txt", "x");
#pragma warning disable CA1416 // The attribute sees to it.
        File.SetUnixFileMode(_folder.Root, ForAll);
        File.SetUnixFileMode(_folder["in/b.txt"], UnixFileMode.None);
        File.SetUnixFileMode(_folder["in/locked"], UnixFileMode.None);
        try
        {
            string asNobody = Environment.IsPrivilegedProcess ? PermissionFactAttribute.SetPrivileges + " --reuid=65534 --regid=65534 --clear-groups " : "";
            ToolRun run = await ShellAsync($"HOME=/tmp exec {asNobody}dotnet \"$0\" extract in 'in/*/*.txt' --format jsonl");
            run.ExitCode.Should().Be(1);
            run.Ids.Should().Equal("in/a.txt", "in/z/d.txt", "in/z/d.txt");
            run.ErrorLines.Should().Equal("in/locked: no permission", "in/locked: no permission", "in/b.txt: no permission");
        }
        finally
        {
            File.SetUnixFileMode(_folder["in/locked"], ForAll);
        }
#pragma warning restore CA1416
    }

    [UnixFact]
    public async Task On_a_full_disk_no_file_is_left_and_a_resumable_run_goes_on_later()
    {
        BigInput.Write(_folder["in.jsonl"], 1 << 20);
        ToolRun whole = await ShellAsync("exec dotnet \"$0\" extract in.jsonl --format jsonl");

        // A limit on the size of files stands for the disk: 512 blocks of 512 or 1024 bytes. Memory that the runtime maps as files is none of it.
        const string Limited = "trap '' XFSZ; ulimit -f 512; DOTNET_EnableWriteXorExecute=0 exec dotnet \"$0\" extract in.jsonl --format jsonl -o out.jsonl";
        ToolRun full = await ShellAsync(Limited);
        full.ExitCode.Should().Be(1);
        full.ErrorLines.Should().ContainSingle().Which.Should().StartWith("out.jsonl: cannot write: ");
        Directory.GetFiles(_folder.Root).Should().Equal(_folder["in.jsonl"]);

        ToolRun broken = await ShellAsync(Limited + " --resume");
        broken.ExitCode.Should().Be(1);
        File.Exists(_folder["out.jsonl"]).Should().BeFalse();
        new FileInfo(_folder["out.jsonl.partial"]).Length.Should().BePositive();
        (await ShellAsync("exec dotnet \"$0\" extract in.jsonl --format jsonl -o out.jsonl --resume")).ExitCode.Should().Be(0);
        (await File.ReadAllTextAsync(_folder["out.jsonl"])).Should().Be(whole.Output);
    }

    [UnixFact]
    public async Task Head_ends_the_run_quietly()
    {
        BigInput.Write(_folder["in.jsonl"], 4 << 20);
        ToolRun run = await ShellAsync("{ dotnet \"$0\" extract in.jsonl --format jsonl; echo \"exit $?\" >&2; } | head -n 1");
        run.Output.Should().StartWith("{\"id\":\"doc-0\"").And.EndWith("}\n");
        run.Error.Should().Be("exit 0\n");
    }

    [UnixFact]
    public async Task Without_standard_error_or_output_it_still_ends_with_its_code()
    {
        _folder.Write("a.txt", "\"Hm,\" said Ann Moss.");
        ToolRun deaf = await ShellAsync("exec dotnet \"$0\" extract a.txt none.txt --format jsonl 2> /dev/full");
        deaf.ExitCode.Should().Be(1);
        deaf.Ids.Should().Equal("a.txt");
        ToolRun mute = await ShellAsync("exec dotnet \"$0\" extract a.txt --format jsonl >&-");
        mute.ExitCode.Should().Be(1);
        mute.Error.Should().StartWith("standard output: cannot write");
    }

    [UnixFact]
    public async Task A_standard_stream_that_is_closed_is_none_of_the_runtimes_own()
    {
        _folder.Write("a.txt", "\"Hm,\" said Ann Moss.");
        ToolRun deaf = await ShellAsync("exec dotnet \"$0\" extract a.txt none.txt --format jsonl 2>&-");
        deaf.ExitCode.Should().Be(1);
        deaf.Ids.Should().Equal("a.txt");
        (await ShellAsync("exec dotnet \"$0\" nonsense 2>&-")).ExitCode.Should().Be(2);

        ToolRun hungry = await ShellAsync("exec dotnet \"$0\" extract - a.txt --format jsonl <&-");
        hungry.ExitCode.Should().Be(1);
        hungry.Ids.Should().Equal("a.txt");
        hungry.ErrorLines.Should().Equal("-: it is closed");

        ToolRun alone = await ShellAsync("exec dotnet \"$0\" extract a.txt --format jsonl -o out.jsonl <&- >&- 2>&-");
        alone.ExitCode.Should().Be(0);
        (await File.ReadAllTextAsync(_folder["out.jsonl"])).Should().StartWith("{\"id\":\"a.txt\"");

        ToolRun mute = await ShellAsync("exec dotnet \"$0\" extract a.txt --format jsonl <&- >&-");
        mute.ExitCode.Should().Be(1);
        mute.ErrorLines.Should().Equal("standard output: cannot write: it is closed");
    }

    [UnixFact]
    public async Task A_second_control_c_ends_at_once()
    {
        using Process process = ToolProcess.Start(_folder.Root, null, "extract", "-", "--input-format", "jsonl", "--format", "jsonl");
        await process.StandardInput.WriteAsync("{\"text\":");
        await process.StandardInput.FlushAsync();
        await Task.Delay(1000);
        for (int i = 0; i < 2; i++)
        {
            using Process kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
            await kill.WaitForExitAsync();
        }

        await ToolProcess.EndAsync(process);
        process.ExitCode.Should().Be(130);
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Runs a line of shell in the folder; <c>$0</c> is the tool.</summary>
    private async Task<ToolRun> ShellAsync(string line)
    {
        using Process shell = Process.Start(new ProcessStartInfo("sh", ["-c", line, typeof(Program).Assembly.Location])
        {
            WorkingDirectory = _folder.Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = ToolRun.Utf8,
        })!;
        Task<string> output = shell.StandardOutput.ReadToEndAsync();
        Task<string> error = shell.StandardError.ReadToEndAsync();
        await ToolProcess.EndAsync(shell);
        return new ToolRun(shell.ExitCode, await output, await error);
    }
}
