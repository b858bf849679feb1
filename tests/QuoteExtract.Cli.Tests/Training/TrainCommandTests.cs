using QuoteExtract.Cli.Tests.Support;

namespace QuoteExtract.Cli.Tests.Training;

public sealed class TrainCommandTests : IDisposable
{
    private const string Line =
        """{"id":"a","source":"SOURCE","text":"\"We won,\" said Ann Bell. She read \"The Long Day\" then.","quotes":[{"start":0,"end":9,"speaker":"Ann Bell","speaker_mention":{"start":15,"end":23}}],"unattributed_regions":[[34,48]]}""";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task TrainsWeightsThatEvaluateTakes()
    {
        string gold = _folder.Write("gold.jsonl", Of("test"));
        ToolRun train = await ToolRun.OfAsync("train", "--data", gold, "--out", _folder["weights"]);
        train.ExitCode.Should().Be(0, train.Error);
        train.Output.Should().Contain("learning from: test (1 documents)");
        ToolRun evaluate = await ToolRun.OfAsync("evaluate", gold, "--weights", _folder["weights"]);
        evaluate.ExitCode.Should().Be(0, evaluate.Error);
    }

    [Fact]
    public async Task OpenOnlySaysWhatItLeavesOut()
    {
        string both = _folder.Write("both.jsonl", Of("polnear") + Of("test"));
        ToolRun run = await ToolRun.OfAsync("train", "--data", both, "--out", _folder["weights"], "--open-only");
        run.ExitCode.Should().Be(0, run.Error);
        run.Output.Should().Contain("left out, no licence stated: polnear (1 documents)").And.Contain("learning from: test (1 documents)");
    }

    [Fact]
    public async Task NothingLeftToLearnFromIsMisuse()
    {
        string closed = _folder.Write("closed.jsonl", Of("pdnc"));
        ToolRun run = await ToolRun.OfAsync("train", "--data", closed, "--out", _folder["weights"], "--open-only");
        run.ExitCode.Should().Be(2);
        Directory.Exists(_folder["weights"]).Should().BeFalse();
    }

    [Fact]
    public async Task WeightsThatAreNotThereAreNamed()
    {
        string gold = _folder.Write("gold.jsonl", Of("test"));
        ToolRun run = await ToolRun.OfAsync("evaluate", gold, "--weights", _folder["nowhere"]);
        run.ExitCode.Should().Be(1);
        run.Error.Should().Contain("nowhere");
    }

    private static string Of(string source) => Line.Replace("SOURCE", source, StringComparison.Ordinal) + "\n";
}
