using System.Diagnostics;

namespace MutantRunner;

/// <summary>Starts a process after the other until every mutant is tested: some mutants take theirs with them.</summary>
internal static class Supervisor
{
    public const int Unfinished = 3;

    public static void Run(string[] args, Journal journal)
    {
        while (true)
        {
            ProcessStartInfo start = new("dotnet", [typeof(Supervisor).Assembly.Location, .. args]);
            // Processes that live short; and a mutant that fills the memory is to fail before the machine does.
            start.Environment["DOTNET_TieredPGO"] = "0";
            start.Environment["DOTNET_GCHeapHardLimit"] = "0x60000000";
            using Process worker = Process.Start(start)!;
            worker.WaitForExit();
            if (worker.ExitCode == 0)
                return;
            int[] lost = [.. journal.Read().Where(outcome => outcome.Value == Journal.Begun).Select(outcome => outcome.Key)];
            foreach (int mutant in lost)
                journal.Add(mutant, Journal.Crash);
            if (worker.ExitCode != Unfinished && lost.Length == 0 && !journal.EndsInTimeout())
                throw new InvalidOperationException($"The process that tests mutants failed: {worker.ExitCode}.");
        }
    }
}
