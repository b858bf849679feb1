using System.Text;
using QuoteExtract.Cli.CommandLine;
using QuoteExtract.Cli.Terminal;

namespace QuoteExtract.Cli.Tests.Evaluation;

/// <summary>The command as it is typed. What the engine finds is not its matter.</summary>
public sealed class EvaluateCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("evaluate").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task TablesAreTheSameOnEveryRunAndFilesAreWritten()
    {
        string gold = Write("gold.jsonl", string.Concat(Enumerable.Range(0, 40).Select(Line)));
        string report = Path.Combine(_folder, "report.md");
        string json = Path.Combine(_folder, "numbers.json");
        (int exit, string output, string error) = await RunAsync("evaluate", gold, gold, "--errors", "2", "--report", report, "--json", json);
        string numbers = await File.ReadAllTextAsync(json);
        (int again, string outputAgain, _) = await RunAsync("evaluate", gold, gold, "--errors", "2", "--json", json);

        error.Should().BeEmpty();
        exit.Should().Be(ExitCodes.Success);
        again.Should().Be(ExitCodes.Success);
        output.Should().Be(outputAgain).And.Contain("40 documents, 40 gold regions (40 with a speaker)").And.Contain("gold (2)").And.Contain("80 documents");
        (await File.ReadAllTextAsync(json)).Should().Be(numbers);
        (await File.ReadAllTextAsync(report)).Should().Contain("quoteextract evaluate gold.jsonl gold.jsonl").And.NotContain(_folder);
    }

    [Theory]
    [InlineData("--kinds", "direct,odd")]
    [InlineData("--errors-kind", "odd")]
    [InlineData("--min-confidence", "1.5")]
    [InlineData("--errors", "-1")]
    public async Task BadValuesAreMisuse(string option, string value) =>
        (await RunAsync("evaluate", "gold.jsonl", option, value)).Exit.Should().Be(ExitCodes.Misuse);

    [Fact]
    public async Task AFileThatIsNoGoldIsNamedWithItsLine()
    {
        string gold = Write("bad.jsonl", Line(1) + "{\n");
        (int exit, string output, string error) = await RunAsync("evaluate", gold);
        exit.Should().Be(ExitCodes.InputFailed);
        output.Should().BeEmpty();
        error.Should().Contain("bad.jsonl, line 2");
    }

    [Fact]
    public async Task AWrongNameIsPrintedAsMisnamed()
    {
        string gold = Write("gold.jsonl", Line(1) + Line(2).Replace("\"speaker\":\"Ann Bell\"", "\"speaker\":\"Ann Cole\"", StringComparison.Ordinal));
        (_, string output, _) = await RunAsync("evaluate", gold, "--errors", "5", "--errors-kind", "misnamed");
        output.Should().Contain("misnamed: 1 of 1").And.Contain("[misnamed] d2").And.NotContain("=== wrong");
    }

    private static string Line(int number) =>
        $$"""{"id":"d{{number}}","source":"s","text":"\"I go,\" said Ann Bell.","quotes":[{"start":0,"end":8,"speaker":"Ann Bell"}]}""" + "\n";

    private static async Task<(int Exit, string Output, string Error)> RunAsync(params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        using var console = new ToolConsole { Input = Stream.Null, Output = output, Error = error };
        int exit = await Program.RunAsync(args, console);
        return (exit, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    private string Write(string name, string content)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, content);
        return path;
    }
}
