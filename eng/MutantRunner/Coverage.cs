namespace MutantRunner;

/// <summary>Which tests reach which mutant.</summary>
internal sealed class Coverage
{
    private readonly Dictionary<int, List<int>> _tests = [];
    private readonly HashSet<int> _atStart = [];

    /// <summary>The tests that reach a mutant.</summary>
    public IReadOnlyList<int> TestsOf(int mutant) => _tests.GetValueOrDefault(mutant, []);

    /// <summary>Whether a mutant works only while a type is initialised, once a process.</summary>
    public bool IsAtStart(int mutant) => _atStart.Contains(mutant);

    /// <summary>Reads what an earlier process measured, or measures it: a line a test, and a last one for the mutants of initialisers.</summary>
    public static Coverage Of(IReadOnlyList<TestCase> tests, MutantSwitch mutants, string path)
    {
        if (!File.Exists(path))
            File.WriteAllLines(path, Measure(tests, mutants));
        Coverage coverage = new();
        string[] lines = File.ReadAllLines(path);
        if (lines.Length != tests.Count + 1)
            throw new InvalidDataException($"{path} is of other tests: delete it.");
        for (int test = 0; test < tests.Count; test++)
        {
            foreach (int mutant in Numbers(lines[test]))
            {
                if (!coverage._tests.TryGetValue(mutant, out List<int>? of))
                    coverage._tests.Add(mutant, of = []);
                of.Add(test);
            }
        }

        coverage._atStart.UnionWith(Numbers(lines[^1]));
        return coverage;
    }

    // What is reached the first time only is of an initialiser. A test that fails without a mutant throws here and ends the run.
    private static List<string> Measure(IReadOnlyList<TestCase> tests, MutantSwitch mutants)
    {
        HashSet<int> atStart = [];
        foreach (TestCase test in tests)
            atStart.UnionWith(mutants.Reach(test.Run));
        List<string> lines = [];
        foreach (TestCase test in tests)
        {
            HashSet<int> reached = mutants.Reach(test.Run);
            atStart.ExceptWith(reached);
            lines.Add(string.Join(' ', reached));
        }

        lines.Add(string.Join(' ', atStart));
        return lines;
    }

    private static IEnumerable<int> Numbers(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse);
}
