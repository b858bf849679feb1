using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace QuoteExtract.Benchmarks;

/// <summary>Our side of <c>benchmarks/peers</c>: the quotations of a text, and the time for many copies of it.</summary>
internal static class PeerRun
{
    private static readonly TimeSpan Least = TimeSpan.FromSeconds(5);

    public static int Run(TextWriter output, string path, int copies, string expected)
    {
        string text = File.ReadAllText(path);
        List<string> found = [];
        foreach (Quote quote in QuoteExtractor.Default.ExtractQuotes(text).Quotes)
            found.AddRange(quote.Parts.Select(part => text.Substring(part.Start, part.Length)));
        File.WriteAllText(expected, JsonSerializer.Serialize(found));

        string many = string.Join('\n', Enumerable.Repeat(text, copies));
        using QuoteBuffer buffer = new();
        double best = double.MaxValue;
        long start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < Least)
        {
            double from = ThreadClock.Seconds;
            QuoteExtractor.Default.ExtractQuotes(many, buffer);
            best = Math.Min(best, ThreadClock.Seconds - from);
        }

        long memory = Process.GetCurrentProcess().PeakWorkingSet64 >> 20;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"| QuoteExtract | yes | {found.Count} | {found.Count} of {found.Count} | {many.Length / best / 1e6:F3} | {memory} |"));
        return 0;
    }
}
