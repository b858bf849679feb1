using System.Diagnostics;
using QuoteExtract.Cli.Tests.Support;

namespace QuoteExtract.Cli.Tests.Processes;

/// <summary>A run killed without warning, again and again, in the end has every document once.</summary>
public sealed class KillTests : IDisposable
{
    private const int Kills = 100;
    private const int Texts = 400;
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_hundred_kills_lose_and_repeat_nothing()
    {
        for (int i = 0; i < Texts; i++)
            _folder.Write($"in/{i:D4}.txt", $"\"This is number {i},\" said Ida Brandt.");
        BigInput.Write(_folder["in/0100.jsonl"], 3 << 20);
        BigInput.Write(_folder["in/zz.jsonl"], 3 << 20);
        byte[] whole = await UnbrokenAsync();

        // A fixed seed gives the same delays; where they hit depends on the machine, as it should.
        var random = new Random(20_261_125);
        int killed = 0;
        while (killed < Kills)
        {
            using Process process = Start();
            if (!process.WaitForExit(random.Next(60, 60 + 700)))
            {
                process.Kill();
                killed++;
                await ToolProcess.EndAsync(process);
                continue;
            }

            process.ExitCode.Should().Be(0, await process.StandardError.ReadToEndAsync());
            AssertWhole(whole);
        }

        using (Process last = Start())
        {
            await ToolProcess.EndAsync(last);
            last.ExitCode.Should().Be(0, await last.StandardError.ReadToEndAsync());
        }

        AssertWhole(whole);
    }

    public void Dispose() => _folder.Dispose();

    private async Task<byte[]> UnbrokenAsync()
    {
        using Process process = Start();
        await ToolProcess.EndAsync(process);
        byte[] whole = await File.ReadAllBytesAsync(_folder["out.jsonl"]);
        File.Delete(_folder["out.jsonl"]);
        return whole;
    }

    private void AssertWhole(byte[] whole)
    {
        File.ReadAllBytes(_folder["out.jsonl"]).AsSpan().SequenceEqual(whole).Should().BeTrue();
        File.Delete(_folder["out.jsonl"]);
    }

    private Process Start() =>
        ToolProcess.Start(_folder.Root, null, "extract", "in", "--format", "jsonl", "--output", "out.jsonl", "--resume");
}
