using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace QuoteExtract.MachineLearning.Training;

/// <summary>Logistic regression by L-BFGS, on one thread: equal data give equal weights.</summary>
internal static class SparseLogistic
{
    public static (float[] Weights, float Bias) Fit(IEnumerable<CandidateRow> rows, int features, float l1, float l2)
    {
        CandidateRow[] all = [.. rows];
        // A fold may hold every document there is: nothing is learned then.
        if (all.Length == 0)
            return (new float[features], 0);
        var ml = new MLContext(seed: 1);
        IDataView data = ml.Data.Cache(ml.Data.LoadFromEnumerable(all, CandidateRow.Schema(features)));
        var model = ml.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            L1Regularization = l1,
            L2Regularization = l2,
            NumberOfThreads = 1,
            OptimizationTolerance = 1e-5f,
            MaximumNumberOfIterations = 300,
        }).Fit(data);
        return ([.. model.Model.SubModel.Weights], model.Model.SubModel.Bias);
    }

    /// <summary>A row in which each of some features is present.</summary>
    public static CandidateRow Row(IEnumerable<int> present, int features, bool label)
    {
        int[] indices = [.. present.Distinct().Order()];
        var values = new float[indices.Length];
        Array.Fill(values, 1f);
        return new CandidateRow { Label = label, Features = new VBuffer<float>(features, indices.Length, values, indices) };
    }
}
