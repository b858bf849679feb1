using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;

namespace MutantRunner;

/// <summary>Tests mutants in this process until all are done or the process is of no more use.</summary>
internal sealed class Worker(IReadOnlyList<TestCase> tests, MutantSwitch mutants, Coverage coverage, Journal journal)
{
    /// <summary>Processor time after which a test that takes milliseconds is in an endless loop.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    // Whatever noticed the mutants before is likely to notice the next one of the same file.
    private readonly long[] _noticed = new long[tests.Count];
    private long _count;
    private volatile int _mutant = MutantSwitch.None;
    private volatile string _test = "";
    private long _begun;

    /// <returns>Whether all mutants are done; else another process is to go on.</returns>
    public static bool Run(string folder, string filter, string coverage, Journal journal, IReadOnlyList<int> wanted)
    {
        // The tests look for their files from here.
        AppContext.SetData("APP_CONTEXT_BASE_DIRECTORY", folder + Path.DirectorySeparatorChar);
        Assembly assembly = Assembly.LoadFrom(Path.Combine(folder, "QuoteExtract.Tests.dll"));
        MutantSwitch mutants = new(Assembly.LoadFrom(Path.Combine(folder, "QuoteExtract.dll")));
        Regex pattern = new(filter, RegexOptions.None, TimeSpan.FromSeconds(1));
        List<TestCase> tests = [.. TestCase.Of(assembly, pattern.IsMatch)];
        Worker worker = new(tests, mutants, Coverage.Of(tests, mutants, coverage), journal);
        new Thread(worker.Watch) { IsBackground = true }.Start();
        return worker.Test(wanted);
    }

    private bool Test(IReadOnlyList<int> wanted)
    {
        Dictionary<int, string> done = journal.Read();
        Dictionary<string, int> named = tests.Select((test, index) => (test.Name, index)).ToDictionary(StringComparer.Ordinal);
        foreach (string test in journal.Noticing())
        {
            if (named.TryGetValue(test, out int index))
                _noticed[index] = ++_count;
        }

        bool fresh = true;
        foreach (int mutant in wanted.Where(mutant => !done.TryGetValue(mutant, out string? outcome) || outcome == Journal.Again))
        {
            bool atStart = coverage.IsAtStart(mutant);
            if (atStart && !fresh)
                return false;
            IEnumerable<int> reaching = coverage.TestsOf(mutant);
            if (atStart)
                reaching = Enumerable.Range(0, tests.Count);
            else if (!reaching.Any())
            {
                journal.Add(mutant, Journal.Unreached);
                continue;
            }

            journal.Add(mutant, Journal.Begun);
            int failed = FirstFailing(mutant, [.. reaching.OrderByDescending(test => _noticed[test])]);
            if (failed < 0)
            {
                journal.Add(mutant, Journal.Survived);
            }
            else
            {
                _noticed[failed] = ++_count;
                bool clean = Passes(MutantSwitch.None, failed);

                // An earlier mutant may have left something behind: once more in a process of its own.
                if (!clean && !fresh)
                    journal.Add(mutant, Journal.Again);
                else
                    journal.Add(mutant, Journal.Killed, tests[failed].Name);
                if (!clean)
                    return false;
            }

            if (atStart)
                return false;
            fresh = false;
        }

        return true;
    }

    private int FirstFailing(int mutant, int[] order)
    {
        foreach (int test in order)
        {
            if (!Passes(mutant, test))
                return test;
        }

        return -1;
    }

    private bool Passes(int mutant, int test)
    {
        _test = tests[test].Name;
        Volatile.Write(ref _begun, ProcessorTime());
        _mutant = mutant;
        mutants.Active = mutant;
        try
        {
            tests[test].Run();
            return true;
        }
        catch (Exception)
        {
            return false;
        }
        finally
        {
            _mutant = MutantSwitch.None;
            mutants.Active = MutantSwitch.None;
        }
    }

    private void Watch()
    {
        while (true)
        {
            Thread.Sleep(100);
            int mutant = _mutant;
            if (mutant == MutantSwitch.None || ProcessorTime() - Volatile.Read(ref _begun) < Patience.Ticks || mutant != _mutant)
                continue;
            journal.Add(mutant, Journal.Timeout, _test);
            Process.GetCurrentProcess().Kill();
        }
    }

    private static long ProcessorTime() => Environment.CpuUsage.TotalTime.Ticks;
}
