using System.Diagnostics;
using System.Globalization;

namespace QuoteExtract.Benchmarks;

/// <summary>How the time grows with the text: one document of 1 KB to 1 GB, of news.</summary>
internal static class GrowthRun
{
    private const long Smallest = 1024;
    private const long Largest = 1L << 30;

    /// <summary>The whole extraction keeps some hundred bytes a word: beyond this a common machine has not the memory.</summary>
    private const long LargestWhole = 1L << 27;

    private const int WarmUps = 6;

    private static readonly TimeSpan Enough = TimeSpan.FromMilliseconds(300);

    public static int Run(TextWriter output, string image)
    {
        // The code is compiled for good before anything counts.
        string some = Corpus.News(100_000);
        for (int i = 0; i < WarmUps; i++)
            _ = Whole(some) + Quotations(some);
        List<GrowthPoint> whole = [];
        List<GrowthPoint> quotations = [];
        output.WriteLine("| size (UTF-16) | whole extraction, s | MB/s | quotations only, s | MB/s |");
        output.WriteLine("| ---: | ---: | ---: | ---: | ---: |");
        for (long bytes = Smallest; bytes <= Largest; bytes *= 4)
        {
            string text = Corpus.News((int)(bytes / sizeof(char)));
            whole.Add(new GrowthPoint(bytes, bytes <= LargestWhole ? Whole(text) : -1));
            quotations.Add(new GrowthPoint(bytes, Quotations(text)));
            output.WriteLine($"| {Size(bytes)} | {Cells(whole[^1])} | {Cells(quotations[^1])} |");
        }

        File.WriteAllText(image, GrowthPlot.Draw(whole, quotations));
        return 0;
    }

    public static string Size(long bytes) => bytes switch
    {
        >= 1 << 30 => $"{bytes >> 30} GB",
        >= 1 << 20 => $"{bytes >> 20} MB",
        _ => $"{bytes >> 10} KB",
    };

    private static double Whole(string text)
    {
        using QuoteBuffer buffer = new();
        return Fastest(() => QuoteExtractor.Default.ExtractQuotes(text, buffer));
    }

    private static double Quotations(string text)
    {
        using QuotationsOnly quotations = new();
        return Fastest(() => quotations.Count(text));
    }

    private static double Fastest(Action action)
    {
        double best = double.MaxValue;
        long start = Stopwatch.GetTimestamp();
        for (int round = 0; round < 2 || Stopwatch.GetElapsedTime(start) < Enough; round++)
        {
            double from = ThreadClock.Seconds;
            action();
            best = Math.Min(best, ThreadClock.Seconds - from);
        }

        return best;
    }

    private static string Cells(GrowthPoint point) => point.Seconds < 0
        ? "- | -"
        : string.Create(CultureInfo.InvariantCulture, $"{point.Seconds:G3} | {point.Bytes / point.Seconds / 1e6:F0}");
}
