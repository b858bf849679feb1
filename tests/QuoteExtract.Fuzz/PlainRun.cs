using System.Diagnostics;
using System.Globalization;

namespace QuoteExtract.Fuzz;

/// <summary>Fuzzing without a fuzzer: mutated seeds for a while, the same for the same seed number.</summary>
internal sealed class PlainRun(Target target, int seed, string findingsFolder)
{
    private const int MostFindings = 20;

    /// <returns>0 if nothing was found.</returns>
    public int Run(TimeSpan time)
    {
        IReadOnlyList<byte[]> seeds = Seeds.Read();
        foreach (byte[] input in seeds)
            target(input);

        var mutator = new Mutator(seed, seeds);
        var clock = Stopwatch.StartNew();
        long executions = 0, slowest = 0;
        int findings = 0;
        while (clock.Elapsed < time && findings < MostFindings)
        {
            byte[] input = mutator.Next();
            long start = Stopwatch.GetTimestamp();
            try
            {
                target(input);
            }
            catch (Exception failure)
            {
                Directory.CreateDirectory(findingsFolder);
                string file = Path.Combine(findingsFolder, string.Create(CultureInfo.InvariantCulture, $"{seed}-{executions}"));
                File.WriteAllBytes(file, input);
                Console.WriteLine($"{file}: {failure}");
                findings++;
            }

            slowest = Math.Max(slowest, Stopwatch.GetTimestamp() - start);
            executions++;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{seeds.Count} seeds, {executions} executions in {clock.Elapsed.TotalSeconds:F0} s, slowest {Stopwatch.GetElapsedTime(0, slowest).TotalMilliseconds:F0} ms, {findings} findings"));
        return findings == 0 ? 0 : 1;
    }
}
