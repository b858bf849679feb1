using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace QuoteExtract.Benchmarks;

/// <summary>
/// A comparison in under two minutes: every subject in turn, round after round, the fastest round of each counts.
/// A disturbance of the machine hits all of them alike.
/// </summary>
internal static class QuickRun
{
    private const int Rounds = 10;
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(1200);
    private static readonly TimeSpan LongestWarmUp = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Batch = TimeSpan.FromMilliseconds(20);

    /// <summary>Keeps what is measured from being optimised away.</summary>
    private static long _sink;

    /// <summary>Over the corpora of the benchmarks.</summary>
    public static int Run(TextWriter output)
    {
        Run(output, [.. Enum.GetValues<CorpusKind>().Select(kind => (kind.ToString(), Corpus.Documents(kind)))]);
        StageRun.Measure(output, [CorpusKind.Press, CorpusKind.LongArticle, CorpusKind.Novel, CorpusKind.Dialogue]);
        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"(sum of all results: {_sink})"));
        return 0;
    }

    /// <summary>Over texts of the caller: a file of lines with a text each, or of one text.</summary>
    public static int Run(TextWriter output, string[] paths)
    {
        Run(output, [.. paths.Select(path => (Path.GetFileNameWithoutExtension(path), Corpus.Read(path)))]);
        return 0;
    }

    private static void Run(TextWriter output, (string Name, string[] Documents)[] corpora)
    {
        using QuoteBuffer buffer = new();
        using QuotationsOnly quotations = new();
        QuickSubject[] subjects =
        [
            new("words (kernel)", text => Kernels.HashWords(text)),
            new("marks by Regex", text => Kernels.CountMarksByRegex(text)),
            new("marks", text => Kernels.CountMarks(text)),
            new("quotations only", quotations.Count),
            new("extraction, buffer", text => Extract(text, buffer)),
            new("extraction, result", text => QuoteExtractor.Default.ExtractQuotes(text).Quotes.Count),
        ];

        output.WriteLine($"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}, one thread; {ThreadClock.Name}, fastest of {Rounds} rounds.");
        output.WriteLine();
        output.WriteLine("| corpus | subject | chars | Mchars/s | of the kernel | bytes per document |");
        output.WriteLine("| --- | --- | ---: | ---: | ---: | ---: |");
        foreach ((string name, string[] documents) in corpora)
            Measure(output, name, documents, subjects);
    }

    private static void Measure(TextWriter output, string name, string[] documents, QuickSubject[] subjects)
    {
        long length = documents.Sum(text => (long)text.Length);
        int[] batches = Array.ConvertAll(subjects, subject => WarmUpAndSize(subject, documents));
        double[] best = new double[subjects.Length];
        for (int round = 0; round < Rounds; round++)
        {
            for (int i = 0; i < subjects.Length; i++)
            {
                double rate = length * batches[i] / Seconds(subjects[i], documents, batches[i]);
                best[i] = Math.Max(best[i], rate);
            }
        }

        for (int i = 0; i < subjects.Length; i++)
        {
            string row = string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {subjects[i].Name} | {length} | {best[i] / 1e6:F1} | {best[i] / best[0]:F2} | {Allocated(subjects[i], documents) / documents.Length} |");
            output.WriteLine(row);
        }
    }

    /// <summary>Runs until the code is compiled for good; gives the number of calls that fill a batch.</summary>
    private static int WarmUpAndSize(QuickSubject subject, string[] documents)
    {
        long start = Stopwatch.GetTimestamp();
        double from = ThreadClock.Seconds;
        int calls = 0;
        while (calls < 3 || (ThreadClock.Seconds - from < WarmUp.TotalSeconds && Stopwatch.GetElapsedTime(start) < LongestWarmUp))
        {
            Once(subject, documents);
            calls++;
        }

        return Math.Max(1, (int)(calls * Batch.TotalSeconds / (ThreadClock.Seconds - from)));
    }

    private static double Seconds(QuickSubject subject, string[] documents, int calls)
    {
        double start = ThreadClock.Seconds;
        for (int i = 0; i < calls; i++)
            Once(subject, documents);
        return ThreadClock.Seconds - start;
    }

    private static long Allocated(QuickSubject subject, string[] documents)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        Once(subject, documents);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Once(QuickSubject subject, string[] documents)
    {
        foreach (string text in documents)
            _sink += subject.Action(text);
    }

    private static int Extract(string text, QuoteBuffer buffer)
    {
        QuoteExtractor.Default.ExtractQuotes(text, buffer);
        return buffer.Count;
    }
}
