using System.Globalization;
using QuoteExtract.Formats;

namespace QuoteExtract.Benchmarks;

/// <summary>Where the time of JSONL goes on one thread, and whether UTF-8 pays: every part in turn, the fastest of some rounds of each.</summary>
internal static class JsonLinesRun
{
    private const int Characters = 400_000;
    private const int Rounds = 100;

    public static int Run(TextWriter output)
    {
        foreach (bool isAscii in (bool[])[false, true])
        {
            foreach (OffsetUnit unit in (OffsetUnit[])[OffsetUnit.Utf16, OffsetUnit.Utf8])
                Measure(output, isAscii, unit);
        }

        return 0;
    }

    private static void Measure(TextWriter output, bool isAscii, OffsetUnit unit)
    {
        using var work = new JsonLinesWork(Characters, isAscii, unit);
        (string Name, Action Action)[] parts =
        [
            ("whole: JSON in, extraction, JSON out", work.Whole),
            ("extraction", work.Extract),
            ("JSON in", work.Read),
            ("JSON out", work.Write),
            ("text of a line: into chars, offsets", work.ReadChars),
            ("text of a line: into UTF-8, then by its entrance, offsets", work.ReadUtf8),
            ("text of a file: into chars, offsets", work.TextByChars),
            ("text of a file: by the UTF-8 entrance, offsets", work.TextByUtf8),
        ];
        double[] best = ThreadClock.Best([.. parts.Select(p => p.Action)], Rounds);

        output.WriteLine($"{(isAscii ? "Straight marks" : "Curly marks")}, {work.Documents} documents of {work.Characters} characters, offsets {unit}; {ThreadClock.Name}, fastest of {Rounds} rounds.");
        output.WriteLine();
        output.WriteLine("| part | Mchars/s | ms | of the whole |");
        output.WriteLine("| --- | ---: | ---: | ---: |");
        for (int i = 0; i < parts.Length; i++)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"| {parts[i].Name} | {work.Characters / best[i] / 1e6:F1} | {best[i] * 1e3:F1} | {best[i] / best[0]:P1} |"));
        }

        output.WriteLine();
    }
}
