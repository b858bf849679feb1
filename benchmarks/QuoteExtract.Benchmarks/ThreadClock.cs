using System.Diagnostics;
using System.Runtime.InteropServices;

namespace QuoteExtract.Benchmarks;

/// <summary>The processor time of this thread: what else runs on the machine does not count. Elsewhere than on Linux, plain time.</summary>
internal static partial class ThreadClock
{
    // CLOCK_THREAD_CPUTIME_ID of <time.h>.
    private const int ThreadProcessorTime = 3;

    public static string Name => OperatingSystem.IsLinux() ? "processor time" : "time";

    public static double Seconds
    {
        get
        {
            if (OperatingSystem.IsLinux() && GetTime(ThreadProcessorTime, out Time time) == 0)
                return time.Seconds + (time.Nanoseconds * 1e-9);
            return Stopwatch.GetTimestamp() / (double)Stopwatch.Frequency;
        }
    }

    /// <summary>The least time that each of some actions takes, in turn and several times over: what disturbs one round spares another.</summary>
    public static double[] Best(IReadOnlyList<Action> actions, int rounds)
    {
        double[] best = new double[actions.Count];
        Array.Fill(best, double.MaxValue);
        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < best.Length; i++)
            {
                double from = Seconds;
                actions[i]();
                best[i] = Math.Min(best[i], Seconds - from);
            }
        }

        return best;
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetTime(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Time
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
