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

    /// <summary>What became of each mutant in the end: noticed if any of the journals says so.</summary>
    public static Dictionary<int, string> Merge(IEnumerable<Journal> journals)
    {
        Dictionary<int, string> merged = [];
        foreach ((int mutant, string outcome) in journals.SelectMany(journal => journal.Read()))
        {
            if (!merged.TryGetValue(mutant, out string? before) || before == Unreached || IsNoticed(outcome))
                merged[mutant] = outcome;
        }

        return merged;
    }

    public void Add(int mutant, string outcome, string test = "") => File.AppendAllText(path, $"{mutant}\t{outcome}\t{test}\n");

    public bool EndsInTimeout() => File.ReadLines(path).LastOrDefault("").Contains($"\t{Timeout}\t", StringComparison.Ordinal);

    /// <summary>The last word about each mutant.</summary>
    public Dictionary<int, string> Read()
    {
        Dictionary<int, string> outcomes = [];
        if (File.Exists(path))
        {
            foreach (string[] line in File.ReadLines(path).Select(line => line.Split('\t')).Where(line => line.Length == 3))
                outcomes[int.Parse(line[0], CultureInfo.InvariantCulture)] = line[1];
        }

        return outcomes;
    }
}
