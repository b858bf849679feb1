using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using QuoteExtract.Attribution;
using QuoteExtract.Model;

namespace QuoteExtract.MachineLearning.Training;

/// <summary>Learns the weights of attribution.</summary>
internal static class AttributionTrainer
{
    private const float MostStored = 30000;

    /// <summary>Trains a logistic regression over candidates and returns the bytes of the model file.</summary>
    public static byte[] Train(IReadOnlyList<AttributionExample> examples, float l1, float l2, float none)
    {
        var ml = new MLContext(seed: 1);
        IDataView data = ml.Data.LoadFromEnumerable(CandidateRow.Of(examples, FeatureSpace.Size), CandidateRow.Schema(FeatureSpace.Size));
        data = ml.Data.Cache(data);
        LbfgsLogisticRegressionBinaryTrainer trainer = ml.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            L1Regularization = l1,
            L2Regularization = l2,
            NumberOfThreads = 1,
            OptimizationTolerance = 1e-5f,
            MaximumNumberOfIterations = 200,
        });
        BinaryPredictionTransformer<CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator>> model = trainer.Fit(data);
        float[] weights = [.. model.Model.SubModel.Weights];
        float most = weights.Max(MathF.Abs);
        float scale = most / MostStored;
        short[] stored = [.. weights.Select(w => (short)MathF.Round(w / scale))];
        return ModelReader.Write(stored, scale, none - model.Model.SubModel.Bias);
    }
}
