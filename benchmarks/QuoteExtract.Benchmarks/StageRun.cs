using System.Globalization;

namespace QuoteExtract.Benchmarks;

/// <summary>What share of the whole each stage takes: the fastest of some rounds of each.</summary>
internal static class StageRun
{
    private const int Rounds = 8;

    public static void Measure(TextWriter output, CorpusKind[] kinds)
    {
        output.WriteLine();
        output.WriteLine("| corpus | stage | Mchars/s | share of the whole |");
        output.WriteLine("| --- | --- | ---: | ---: |");
        foreach (CorpusKind kind in kinds)
            Measure(output, kind, string.Concat(Corpus.Documents(kind)));
    }

    private static void Measure(TextWriter output, CorpusKind kind, string text)
    {
        using Stages stages = new(text);

        // Each leaves what the next needs; the order is that of the extraction.
        (string Name, Func<long> Action)[] parts =
        [
            ("whole", stages.All),
            ("quotations", stages.Quotations),
            ("tokens", stages.Tokens),
            ("kinds", stages.Kinds),
            ("narration", stages.Narration),
            ("mentions", stages.Mentions),
            ("mentions and speakers", stages.MentionsAndSpeakers),
            ("clauses", stages.Clauses),
        ];
        double[] best = ThreadClock.Best([.. parts.Select(p => (Action)(() => p.Action()))], Rounds);

        for (int i = 0; i < parts.Length; i++)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"| {kind} | {parts[i].Name} | {text.Length / best[i] / 1e6:F1} | {best[i] / best[0]:P0} |"));
        }
    }
}
