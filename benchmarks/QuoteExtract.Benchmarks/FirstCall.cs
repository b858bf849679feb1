using System.Diagnostics;
using System.Globalization;
using System.Reflection;

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
        double[] first = new double[Runs];
        double[] second = new double[Runs];
        for (int run = 0; run < Runs; run++)
        {
            string[] line = Start().Split(' ');
            first[run] = double.Parse(line[0], CultureInfo.InvariantCulture);
            second[run] = double.Parse(line[1], CultureInfo.InvariantCulture);
        }

        Array.Sort(first);
        Array.Sort(second);
        output.WriteLine("| call | best, ms | median, ms |");
        output.WriteLine("| --- | ---: | ---: |");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| first | {first[0]:F1} | {first[Runs / 2]:F1} |"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| second | {second[0]:F2} | {second[Runs / 2]:F2} |"));
        return 0;
    }

    /// <summary>The first two calls of this process, in milliseconds of wall time.</summary>
    public static int RunOnce(TextWriter output)
    {
        string text = Corpus.Article();
        double first = Milliseconds(text);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{first:F3} {Milliseconds(text):F3}"));
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
        ProcessStartInfo start = new(Environment.ProcessPath!) { RedirectStandardOutput = true, UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath!).Equals("dotnet", StringComparison.OrdinalIgnoreCase))
            start.ArgumentList.Add(Assembly.GetExecutingAssembly().Location);
        start.ArgumentList.Add(Once);
        using Process process = Process.Start(start)!;
        string line = process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The process said nothing.");
        process.WaitForExit();
        return line;
    }
}
