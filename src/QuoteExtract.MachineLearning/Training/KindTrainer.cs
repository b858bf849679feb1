using System.Numerics;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using QuoteExtract.Model;
using QuoteExtract.Quotations;

namespace QuoteExtract.MachineLearning.Training;

/// <summary>Learns what is speech: logistic regression over the features of a region and their pairs.</summary>
internal static class KindTrainer
{
    public static WeightTable Train(IReadOnlyList<KindExample> examples, float l1, float l2)
    {
        var ml = new MLContext(seed: 1);
        IDataView data = ml.Data.Cache(ml.Data.LoadFromEnumerable(examples.Select(Row), CandidateRow.Schema(KindWeights.Size)));
        var model = ml.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            L1Regularization = l1,
            L2Regularization = l2,
            NumberOfThreads = 1,
            OptimizationTolerance = 1e-6f,
            MaximumNumberOfIterations = 500,
        }).Fit(data);
        return Quantizer.Quantize([.. model.Model.SubModel.Weights], model.Model.SubModel.Bias, []);
    }

    private static CandidateRow Row(KindExample example)
    {
        var indices = new List<int>();
        for (ulong left = example.Features; left != 0; left &= left - 1)
        {
            int high = BitOperations.TrailingZeroCount(left);
            indices.Add(high);
            for (ulong right = example.Features & ((1UL << high) - 1); right != 0; right &= right - 1)
                indices.Add(KindWeights.Pair(BitOperations.TrailingZeroCount(right), high));
        }

        indices.Sort();
        var values = new float[indices.Count];
        Array.Fill(values, 1f);
        return new CandidateRow { Label = example.Speech, Features = new VBuffer<float>(KindWeights.Size, values.Length, values, [.. indices]) };
    }
}
