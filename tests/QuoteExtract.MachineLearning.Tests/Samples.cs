using QuoteExtract.Corpora;
using QuoteExtract.MachineLearning.Training;
using QuoteExtract.Model;

namespace QuoteExtract.MachineLearning.Tests;

/// <summary>Small annotated documents of our own, and the weights learned from them once.</summary>
internal static class Samples
{
    private static readonly Lazy<ModelSet> Once = new(() => Trainer.Train(Training, static _ => { }));

    public static string[] TrainingFiles => [File("news"), File("fiction")];

    public static List<GoldDocument> Training => [.. TrainingFiles.SelectMany(GoldReader.ReadFile)];

    public static List<GoldDocument> HeldOut => GoldReader.ReadFile(File("held-out"));

    public static ModelSet Trained => Once.Value;

    private static string File(string name) => Path.Combine(AppContext.BaseDirectory, "Samples", name + ".jsonl");
}
