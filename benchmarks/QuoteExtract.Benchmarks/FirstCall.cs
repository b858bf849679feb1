using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Runtime;

namespace QuoteExtract.Benchmarks;

/// <summary>
/// The first call of the library in a fresh process: compiling its code, finding lexicon and weights, and one article.
/// The process starts itself over and over.
/// </summary>
internal static class FirstCall
{
    public const string Once = "--first-call-once";

    private const int Runs = 20;

    /// <summary>Measures in processes of their own.</summary>
    public static int Run(TextWriter output)
    {
        string[] names = ["first call, time", "first call, processor time of the thread", "of it in the compiler, time", "second call, time"];
        double[][] times = [.. names.Select(_ => new double[Runs])];
        for (int run = 0; run < Runs; run++)
        {
            string[] line = Start().Split(' ');
            for (int i = 0; i < names.Length; i++)
                times[i][run] = double.Parse(line[i], CultureInfo.InvariantCulture);
        }

        output.WriteLine("| | best, ms | median, ms |");
        output.WriteLine("| --- | ---: | ---: |");
        for (int i = 0; i < names.Length; i++)
        {
            Array.Sort(times[i]);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {names[i]} | {times[i][0]:F1} | {times[i][Runs / 2]:F1} |"));
        }

        return 0;
    }

    /// <summary>The first two calls of this process, in milliseconds of wall time.</summary>
    public static int RunOnce(TextWriter output)
    {
        string text = Corpus.Article();
        TimeSpan compiledBefore = JitInfo.GetCompilationTime(currentThread: true);
        double from = ThreadClock.Seconds;
        double first = Milliseconds(text);
        double processor = (ThreadClock.Seconds - from) * 1000;
        double compiling = (JitInfo.GetCompilationTime(currentThread: true) - compiledBefore).TotalMilliseconds;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{first:F3} {processor:F3} {compiling:F3} {Milliseconds(text):F3}"));
        return 0;
    }

    private static double Milliseconds(string text)
    {
        long start = Stopwatch.GetTimestamp();
        ExtractionResult result = QuoteExtractor.Default.ExtractQuotes(text);
        double time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return result.Quotes.Count > 0 ? time : throw new InvalidOperationException("The article has quotations.");
    }

    private static string Start()
    {
        string self = Environment.ProcessPath ?? throw new InvalidOperationException("The process has no path.");
        ProcessStartInfo start = new(self) { RedirectStandardOutput = true, UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(self).Equals("dotnet", StringComparison.OrdinalIgnoreCase))
            start.ArgumentList.Add(Assembly.GetExecutingAssembly().Location);
        start.ArgumentList.Add(Once);
        using Process process = Process.Start(start)!;
        string line = process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The process said nothing.");
        process.WaitForExit();
        return line;
    }
}
