using System.Reflection;
using QuoteExtract.Cli.CommandLine;

namespace QuoteExtract.Cli.Evaluation;

/// <summary>Runs <c>evaluate</c>: reads, predicts, scores, prints.</summary>
internal static class EvaluateRunner
{
    public static int Run(TextWriter output, EvaluateSettings settings, CancellationToken stop)
    {
        var predictor = new Predictor(settings);
        var corpora = new List<EvaluatedCorpus>();
        var total = new CorpusScore("total");
        foreach (string path in settings.Gold)
        {
            EvaluatedCorpus corpus = Evaluator.Evaluate(path, NameOf(path, corpora), predictor.Predict, settings.SpeakersGiven, stop);
            corpora.Add(corpus);
            foreach (DocumentScore document in corpus.Documents)
                total.Add(document);
        }

        var run = new EvaluationRun(settings.CommandLine, DateOnly.FromDateTime(DateTime.UtcNow), Version(), corpora, total);
        Print(output, run, settings);
        WriteFiles(run, settings);
        return ExitCodes.Success;
    }

    /// <summary>The file's name; files of one name in two folders are told apart.</summary>
    private static string NameOf(string path, List<EvaluatedCorpus> corpora)
    {
        string name = Path.GetFileNameWithoutExtension(path);
        string unique = name;
        for (int i = 2; corpora.Exists(c => string.Equals(c.Score.Name, unique, StringComparison.Ordinal)); i++)
            unique = $"{name} ({i})";
        return unique;
    }

    private static void Print(TextWriter output, EvaluationRun run, EvaluateSettings settings)
    {
        if (settings.Errors > 0)
        {
            foreach (EvaluatedCorpus corpus in run.Corpora)
                ErrorReport.Write(output, corpus, settings.ErrorKinds, settings.Errors);
        }

        foreach (CorpusScore score in run.ScoresToShow)
            ScoreTables.Write(output, score, markdown: false);
    }

    private static void WriteFiles(EvaluationRun run, EvaluateSettings settings)
    {
        if (settings.Report is { } report)
        {
            using var writer = new StreamWriter(report) { NewLine = "\n" };
            MarkdownReport.Write(writer, run);
        }

        if (settings.Json is { } json)
        {
            using FileStream file = File.Create(json);
            JsonReport.Write(file, run);
        }
    }

    private static string Version() =>
        typeof(QuoteExtractor).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
}
