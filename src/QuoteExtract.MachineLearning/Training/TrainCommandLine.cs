#pragma warning disable
using QuoteExtract.MachineLearning.Corpora;
namespace QuoteExtract.MachineLearning.Training;
internal static class Scratch
{
    public static void Run(string[] args)
    {
        var examples = new List<AttributionExample>();
        using (var builder = new AttributionExamples())
        {
            foreach (string path in args[1..])
            {
                foreach (GoldDocument d in GoldReader.Read(path))
                    builder.Add(d, examples);
                int answerable = examples.Count(e => e.Right.Any(r => r));
                Console.WriteLine($"{path}: {examples.Count} examples, answerable {answerable}, candidates {examples.Sum(e => e.Right.Length)}");
            }
        }
        if (args[0]=="compare") { LearnerComparison.Run(examples, Console.WriteLine, Environment.GetEnvironmentVariable("ONLY")); return; }
        File.WriteAllBytes(args[0], AttributionTrainer.Train(examples, 0.1f, 1f, -4f));
    }
}
