using System.Globalization;

namespace MutantRunner;

/// <summary>What became of each mutant, line by line, so that a run goes on where its process was lost.</summary>
internal sealed class Journal(string path)
{
    public const string Begun = "begun";

    /// <summary>To be tested once more.</summary>
    public const string Again = "again";
    public const string Killed = "killed";
    public const string Survived = "survived";
    public const string Timeout = "timeout";
    public const string Crash = "crash";
    public const string Unreached = "unreached";

    public static bool IsNoticed(string outcome) => outcome is Killed or Timeout or Crash;

    public void Add(int mutant, string outcome, string test = "") => File.AppendAllText(path, $"{mutant}\t{outcome}\t{test}\n");

    public bool EndsInTimeout() => File.ReadLines(path).LastOrDefault("").Contains($"\t{Timeout}\t", StringComparison.Ordinal);

    /// <summary>The last word about each mutant.</summary>
    public Dictionary<int, string> Read()
    {
        Dictionary<int, string> outcomes = [];
        foreach (string[] line in Lines())
            outcomes[int.Parse(line[0], CultureInfo.InvariantCulture)] = line[1];
        return outcomes;
    }

    /// <summary>The tests that noticed something, the latest last.</summary>
    public IEnumerable<string> Noticing() => Lines().Where(line => line[1] == Killed).Select(line => line[2]);

    private IEnumerable<string[]> Lines() =>
        File.Exists(path) ? File.ReadLines(path).Select(line => line.Split('\t')).Where(line => line.Length == 3) : [];
}
