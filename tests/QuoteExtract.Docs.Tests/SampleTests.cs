using System.Text.Json;
using QuoteExtract.Formats;
using QuoteExtract.Formats.Serialization;

namespace QuoteExtract.Docs.Tests;

/// <summary>Each program under samples/ runs, and does what samples/README.md says.</summary>
[Collection(SerialTests.Name)]
public sealed class SampleTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("quoteextract-sample-").FullName;

    [Fact]
    public void Every_sample_is_told_of_and_in_the_solution()
    {
        string readme = File.ReadAllText(RepositoryFiles.Full("samples/README.md"));
        string solution = File.ReadAllText(RepositoryFiles.Full("QuoteExtract.sln"));
        IReadOnlyList<string> projects = RepositoryFiles.Files("samples", "*.csproj");

        projects.Should().HaveCountGreaterThan(1);
        foreach (string project in projects.Select(RepositoryFiles.Relative))
        {
            readme.Should().Contain($"--project {Path.GetDirectoryName(project)!.Replace('\\', '/')}");
            solution.Should().Contain(Path.GetFileName(project));
        }
    }

    [Fact]
    public void The_pipeline_counts_who_is_quoted_most()
    {
        string[] lines = CommandProcess.Run("samples/MlNetPipeline", $"samples/articles \"{_folder}/model.zip\"").TrimEnd().Split('\n');

        lines[0].Should().Be($"Quoted most in {RepositoryFiles.Samples.Count} articles:");
        var expected = RepositoryFiles.Samples
            .SelectMany(sample => new QuoteExtractor(new QuoteExtractorOptions { MinimumConfidence = 0.9 }).ExtractQuotes(sample.Text).Quotes)
            .Where(quote => quote.Speaker is not null)
            .GroupBy(quote => quote.Speaker!.Name, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Take(10)
            .Select(group => $"{group.Count()} {group.Key}");
        lines.Skip(1).Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))).Should().Equal(expected);
    }

    [Fact]
    public void The_watcher_writes_each_article_once()
    {
        string articles = Directory.CreateDirectory(Path.Combine(_folder, "in")).FullName;
        string output = Path.Combine(_folder, "quotes.jsonl");
        (string name, string text) = RepositoryFiles.Samples[0];
        File.WriteAllText(Path.Combine(articles, name), text);

        CommandProcess.Run("samples/NewsroomWatcher", $"\"{articles}\" \"{output}\" --once");
        File.WriteAllText(Path.Combine(articles, "later.txt"), "\"It floats,\" said Mara Quist.");
        CommandProcess.Run("samples/NewsroomWatcher", $"\"{articles}\" \"{output}\" --once");

        DocumentJson[] documents = [.. File.ReadAllLines(output).Select(line => JsonSerializer.Deserialize(line, ExtractionJsonContext.Default.DocumentJson)!)];
        documents.Select(document => document.Id).Should().Equal(name, "later.txt");
        documents[0].Quotes.Should().HaveCount(QuoteExtractor.Default.ExtractQuotes(text).Quotes.Count);
        documents[1].Speakers.Should().ContainSingle(speaker => speaker.Name == "Mara Quist");
    }

    [Fact]
    public void The_fact_check_tells_what_does_not_stand_in_the_sources()
    {
        string[] verdicts = [.. CommandProcess.Run("samples/FactCheck", "", exitCode: 1).TrimEnd().Split('\n').Where(line => !line.StartsWith(' '))];

        verdicts.Should().Equal(
            "ok Normalised: Oyelaran Adebayo: “A marina has no room for nets,”",
            "?? Altered: Ingrid Halvorsen: “chosen the easy road”",
            "?? Absent: Rashid Karimi: “We will see them in court,”",
            "?? Misattributed: Olga Petrova: “Flour has gone up by a third since the summer,”",
            "3 to look into.");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
