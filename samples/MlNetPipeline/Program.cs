// Who is quoted most in a folder of articles, with a Microsoft.ML pipeline that is saved and loaded on the way.
using Microsoft.ML;
using Microsoft.ML.Data;
using MlNetPipeline;
using QuoteExtract.MachineLearning;

string folder = args.Length > 0 ? args[0] : "samples/articles";
string modelFile = args.Length > 1 ? args[1] : Path.Combine(Path.GetTempPath(), "quotes.zip");

Article[] articles = [.. Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(Article.Read)];

// Made and saved once, by whoever trains...
var context = new MLContext(seed: 1);
IDataView data = context.Data.LoadFromEnumerable(articles);
ITransformer model = context.Transforms.ExtractQuotes("Quotes", "Text", QuotePreset.Confident)
    .Append(context.Transforms.Text.NormalizeText("Lead", "Title"))
    .Fit(data);
context.Model.Save(model, data.Schema, modelFile);

// ... and loaded elsewhere, where nobody need know what is in it.
var fresh = new MLContext();
fresh.ComponentCatalog.RegisterAssembly(typeof(QuoteMapping).Assembly);
ITransformer loaded = fresh.Model.Load(modelFile, out _);

IEnumerable<string> speakers = loaded.Transform(fresh.Data.LoadFromEnumerable(articles)).GetColumn<string[]>("QuotesSpeakers").SelectMany(s => s);
Console.WriteLine($"Quoted most in {articles.Length} articles:");
foreach (IGrouping<string, string> speaker in speakers.Where(name => name.Length > 0).GroupBy(name => name, StringComparer.Ordinal)
    .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Take(10))
{
    Console.WriteLine($"{speaker.Count(),4}  {speaker.Key}");
}
