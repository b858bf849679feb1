namespace QuoteExtract.Docs.Tests;

/// <summary>The folder in which an example runs, with the files that examples name.</summary>
internal sealed class ExampleFolder : IDisposable
{
    private readonly string _before = Environment.CurrentDirectory;
    private readonly string _folder = Directory.CreateTempSubdirectory("quoteextract-example-").FullName;

    public ExampleFolder()
    {
        const string Corpora = "tests/QuoteExtract.MachineLearning.Tests/Samples/";
        Copy("samples/articles/harbour-vote.txt", "article.txt");
        Copy(Corpora + "news.jsonl", "news-train.jsonl");
        Copy(Corpora + "fiction.jsonl", "novels-train.jsonl");
        File.WriteAllText(Path.Combine(_folder, "article.html"), "<title>Ferry</title><p>“It will run,” said Ann Okafor.</p>");
        File.WriteAllText(Path.Combine(_folder, "appsettings.json"), """{ "QuoteExtract": { "MinimumConfidence": 0.5 } }""");
        Environment.CurrentDirectory = _folder;
    }

    public void Dispose()
    {
        Environment.CurrentDirectory = _before;
        Directory.Delete(_folder, recursive: true);
    }

    private void Copy(string file, string name) => File.Copy(RepositoryFiles.Full(file), Path.Combine(_folder, name));
}
