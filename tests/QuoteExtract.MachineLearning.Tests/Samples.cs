using QuoteExtract.Corpora;
using QuoteExtract.MachineLearning.Training;
using QuoteExtract.Model;

namespace QuoteExtract.MachineLearning.Tests;

/// <summary>Small annotated documents of our own, and the weights learned from them once.</summary>
internal static class Samples
{
    private static readonly Lazy<ModelSet> Once = new(() => Trainer.Train(Training, Tagged, static _ => { }));

    public static string[] TrainingFiles => [File("news.jsonl"), File("fiction.jsonl"), File("names.iob2")];

    public static List<GoldDocument> Training => [.. TrainingFiles.Where(f => !TaggedReader.Reads(f)).SelectMany(GoldReader.ReadFile)];

    public static List<TaggedDocument> Tagged => [.. TrainingFiles.Where(TaggedReader.Reads).SelectMany(TaggedReader.ReadFile)];

    public static List<GoldDocument> HeldOut => GoldReader.ReadFile(File("held-out.jsonl"));

    public static ModelSet Trained => Once.Value;

    private static string File(string name) => Path.Combine(AppContext.BaseDirectory, "Samples", name);
}
