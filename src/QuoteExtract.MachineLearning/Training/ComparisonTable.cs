using System.Globalization;
using System.Text;
using QuoteExtract.Corpora;
using QuoteExtract.Model;

namespace QuoteExtract.MachineLearning.Training;

/// <summary>Runs the comparison of learners for each genre and writes it as Markdown.</summary>
internal static class ComparisonTable
{
    public static string Of(IReadOnlyList<GoldDocument> documents, IReadOnlyList<TaggedDocument> tagged, Action<string> log)
    {
        ModelSet models = Trainer.TrainAnalysis(documents, tagged, log);
        (GoldDocument[] news, GoldDocument[] fiction) = Trainer.ByGenre(documents);
        var markdown = new StringBuilder();
        Append(markdown, "News", news, Trainer.MostOfDocument, models, log);
        Append(markdown, "Fiction", fiction, Trainer.MostOfNovel, models, log);
        return markdown.ToString();
    }

    private static void Append(StringBuilder markdown, string genre, GoldDocument[] documents, int mostOfDocument, ModelSet models, Action<string> log)
    {
        List<AttributionExample> examples = Trainer.Examples(documents, mostOfDocument, models);
        if (examples.Count == 0)
            return;
        log($"{genre}: {examples.Count} quotations of {documents.Length} documents");
        IReadOnlyList<LearnerResult> results = LearnerComparison.Run(examples, log);
        if (markdown.Length > 0)
            markdown.Append('\n');
        markdown.Append(CultureInfo.InvariantCulture, $"| {genre}: {examples.Count} quotations of {documents.Length} documents, {LearnerComparison.Folds} folds | best candidate right | training, all folds |\n| --- | ---: | ---: |\n");
        foreach (LearnerResult result in results)
            markdown.Append(CultureInfo.InvariantCulture, $"| {result.Name} | {result.Accuracy:F4} | {result.Seconds:F0} s |\n");
    }
}
