using QuoteExtract.Cli.Terminal;
using QuoteExtract.Cli.Tests.Support;

namespace QuoteExtract.Cli.Tests.Serve;

public class ServeCommandTests
{
    [Theory]
    [InlineData("--port", "99999")]
    [InlineData("--port", "-1")]
    [InlineData("--host", "no.address.example")]
    public async Task A_wrong_address_is_a_misuse(string option, string value)
    {
        ToolRun run = await ToolRun.OfAsync("serve", option, value);
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain(option);
    }

    [Theory]
    [InlineData("127.0.0.1", false)]
    [InlineData("0.0.0.0", true)]
    public async Task It_listens_until_it_is_stopped_and_warns_when_others_can_reach_it(string host, bool warns)
    {
        using var stop = new CancellationTokenSource();
        using var error = new StringWriter();
        using var console = new ToolConsole { Input = Stream.Null, Output = new MemoryStream(), Error = error, Stop = stop.Token };
        Task<int> run = Program.RunAsync(["serve", "--port", "0", "--host", host], console);
        for (int i = 0; i < 200 && !error.ToString()!.Contains("Listening on", StringComparison.Ordinal) && !run.IsCompleted; i++)
            await Task.Delay(50);

        string said = error.ToString()!;
        string address = said[said.IndexOf("http://", StringComparison.Ordinal)..].Split(' ')[0].Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal);
        using (var client = new HttpClient())
            (await client.GetStringAsync(address + "/health")).Should().Contain("ok");
        said.Contains("warning", StringComparison.Ordinal).Should().Be(warns);
        await stop.CancelAsync();
        (await run.WaitAsync(TimeSpan.FromSeconds(20))).Should().Be(130, "that is how a stopped command ends");
    }
}
