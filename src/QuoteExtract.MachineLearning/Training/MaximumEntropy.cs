using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace QuoteExtract.MachineLearning.Training;

/// <summary>Multinomial logistic regression by L-BFGS, on one thread: equal data give equal weights.</summary>
internal static class MaximumEntropy
{
    /// <summary>Learns the weights of every class.</summary>
    /// <returns>For each class the weights of all features, and behind them its bias.</returns>
    public static float[][] Fit(IReadOnlyList<(int[] Present, int Class)> rows, int features, int classes, float l1, float l2)
    {
        var ml = new MLContext(seed: 1);
        SchemaDefinition schema = SchemaDefinition.Create(typeof(ClassRow));
        schema[nameof(ClassRow.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, features);
        schema[nameof(ClassRow.Label)].ColumnType = new KeyDataViewType(typeof(uint), classes);
        IDataView data = ml.Data.Cache(ml.Data.LoadFromEnumerable(rows.Select(r => ClassRow.Of(r.Present, features, r.Class)), schema));
        var model = ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy(new LbfgsMaximumEntropyMulticlassTrainer.Options
        {
            L1Regularization = l1,
            L2Regularization = l2,
            NumberOfThreads = 1,
            OptimizationTolerance = 1e-5f,
            MaximumNumberOfIterations = 200,
        }).Fit(data);
        VBuffer<float>[]? weights = null;
        model.Model.GetWeights(ref weights, out int found);
        float[] biases = [.. model.Model.GetBiases()];
        return [.. Enumerable.Range(0, classes).Select(c => c < found ? (float[])[.. weights[c].DenseValues(), biases[c]] : new float[features + 1])];
    }
}
