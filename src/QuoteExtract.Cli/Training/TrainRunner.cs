using System.Globalization;
using System.Text;
using QuoteExtract.Cli.CommandLine;
using QuoteExtract.MachineLearning;

namespace QuoteExtract.Cli.Training;

/// <summary>Runs <c>train</c>: reads, learns or compares, writes.</summary>
internal static class TrainRunner
{
    public static int Run(TextWriter output, TrainSettings settings)
    {
        // Training takes minutes: each step is told when it is done.
        void Log(string line)
        {
            output.WriteLine(line);
            output.Flush();
        }

        WeightTrainer trainer = WeightTrainer.Read(settings.Data);
        if (settings.OpenOnly)
        {
            WeightTrainer open = trainer.OpenlyLicensed();
            IEnumerable<string> left = trainer.Sources.Where(s => !open.Sources.ContainsKey(s.Key)).Select(Told);
            Log("left out, no licence stated: " + string.Join(", ", left.DefaultIfEmpty("nothing")));
            trainer = open;
        }

        if (trainer.Sources.Count == 0)
            throw new MisuseException("no document to learn from.");
        Log("learning from: " + string.Join(", ", trainer.Sources.Select(Told)));
        Directory.CreateDirectory(settings.Out);
        if (settings.Compare)
            Compare(trainer, settings, Log);
        else
            trainer.Train(settings.Out, Log);
        return ExitCodes.Success;
    }

    private static string Told(KeyValuePair<string, int> source) =>
        string.Create(CultureInfo.InvariantCulture, $"{(source.Key.Length == 0 ? "(no source)" : source.Key)} ({source.Value} documents)");

    private static void Compare(WeightTrainer trainer, TrainSettings settings, Action<string> log)
    {
        string table = trainer.Compare(log);
        log("");
        log(table);
        string note = string.Create(CultureInfo.InvariantCulture, $"`{settings.CommandLine}`, {DateTime.UtcNow:yyyy-MM-dd}.\n");
        File.WriteAllText(Path.Combine(settings.Out, "comparison.md"), table + "\n" + note, new UTF8Encoding(false));
    }
}
