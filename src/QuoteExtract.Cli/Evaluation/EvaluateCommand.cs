using System.CommandLine;
using System.Reflection;

namespace QuoteExtract.Cli.Evaluation;

/// <summary><c>quoteextract evaluate</c>: how right the extractor is on gold files.</summary>
internal static class EvaluateCommand
{
    private const int Success = 0;
    private const int InputFailed = 1;

    public static Command Create()
    {
        var gold = new Argument<string[]>("GOLD")
        {
            Description = "Gold files: one JSON document a line.",
            Arity = ArgumentArity.OneOrMore,
        };
        var report = new Option<string?>("--report") { Description = "Write the tables and the protocol to a Markdown file.", HelpName = "FILE" };
        var json = new Option<string?>("--json") { Description = "Write all numbers to a JSON file.", HelpName = "FILE" };
        var errors = new Option<int>("--errors") { Description = "Print up to so many errors of each kind in context, for each gold file.", HelpName = "N" };
        var errorsKind = new Option<string[]>("--errors-kind")
        {
            Description = "Print errors of these kinds only.",
            AllowMultipleArgumentsPerToken = true,
        };
        errorsKind.AcceptOnlyFromAmong([.. Enum.GetValues<ErrorKind>().Select(ErrorReport.NameOf)]);
        var speakersGiven = new Option<bool>("--speakers-given") { Description = "Hand the cast of each document to the extractor." };
        var minConfidence = new Option<double>("--min-confidence") { Description = "Name no speaker below this confidence.", HelpName = "X" };
        minConfidence.Validators.Add(result =>
        {
            if (!(result.GetValueOrDefault<double>() is >= 0 and <= 1))
                result.AddError("--min-confidence takes a number from 0 to 1.");
        });
        var kinds = new Option<string[]>("--kinds")
        {
            Description = "The kinds of predicted quotation that count. Default: direct mixed.",
            AllowMultipleArgumentsPerToken = true,
        };
        kinds.AcceptOnlyFromAmong("direct", "mixed", "other");

        var command = new Command("evaluate", "Measures spans, speakers and confidence against gold files.")
        {
            gold, report, json, errors, errorsKind, speakersGiven, minConfidence, kinds,
        };
        command.SetAction((parse, stop) => Task.FromResult(Run(parse.InvocationConfiguration, new EvaluateSettings
        {
            Gold = parse.GetValue(gold) ?? [],
            Report = parse.GetValue(report),
            Json = parse.GetValue(json),
            Errors = parse.GetValue(errors),
            ErrorKinds = [.. Enum.GetValues<ErrorKind>().Where(k => IsChosen(parse.GetValue(errorsKind), ErrorReport.NameOf(k)))],
            SpeakersGiven = parse.GetValue(speakersGiven),
            MinimumConfidence = parse.GetValue(minConfidence),
            Kinds = parse.GetValue(kinds) ?? [],
        }, stop)));
        return command;
    }

    private static bool IsChosen(string[]? chosen, string name) =>
        chosen is null || chosen.Length == 0 || chosen.Contains(name, StringComparer.Ordinal);

    private static int Run(InvocationConfiguration io, EvaluateSettings settings, CancellationToken stop)
    {
        var predictor = new Predictor(settings);
        var corpora = new List<EvaluatedCorpus>();
        var total = new CorpusScore("total");
        try
        {
            foreach (string path in settings.Gold)
            {
                EvaluatedCorpus corpus = Evaluator.Evaluate(path, predictor.Predict, settings.SpeakersGiven, stop);
                corpora.Add(corpus);
                foreach (DocumentScore document in corpus.Documents)
                    total.Add(document);
            }

            var run = new EvaluationRun(settings.CommandLine, DateOnly.FromDateTime(DateTime.UtcNow), Version(), corpora, total);
            Print(io.Output, run, settings);
            WriteFiles(run, settings);
            return Success;
        }
        catch (Exception problem) when (problem is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            io.Error.WriteLine($"quoteextract: {problem.Message}");
            return InputFailed;
        }
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
