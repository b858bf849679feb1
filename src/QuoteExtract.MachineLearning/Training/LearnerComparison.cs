using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using Microsoft.ML.Trainers.FastTree;
using Microsoft.ML.Trainers.LightGbm;
using Microsoft.ML.Transforms;
using QuoteExtract.Attribution;

namespace QuoteExtract.MachineLearning.Training;

/// <summary>Compares learners on the same candidates, by folds over documents.</summary>
internal static class LearnerComparison
{
    public const int Folds = 5;

    /// <summary>For each learner the share of held-out quotations whose best candidate is right.</summary>
    public static IReadOnlyList<LearnerResult> Run(IReadOnlyList<AttributionExample> examples, Action<string> log)
    {
        var ml = new MLContext(seed: 1);
        (string Name, Func<IEstimator<ITransformer>> Make)[] learners =
        [
            ("L-BFGS logistic regression", () => ml.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
            {
                L1Regularization = AttributionTrainer.L1, L2Regularization = AttributionTrainer.L2, NumberOfThreads = 1, OptimizationTolerance = 1e-5f, MaximumNumberOfIterations = 200,
            })),
            ("L-BFGS logistic regression on pairs", () => ml.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
            {
                L1Regularization = AttributionTrainer.L1, L2Regularization = AttributionTrainer.L2, NumberOfThreads = 1, OptimizationTolerance = 1e-5f, MaximumNumberOfIterations = 200,
            })),
            ("FastTree, 200 trees of 32 leaves", () => ml.BinaryClassification.Trainers.FastTree(new FastTreeBinaryTrainer.Options
            {
                NumberOfTrees = 200, NumberOfLeaves = 32, NumberOfThreads = 1, Seed = 1,
            })),
            ("LightGBM, 300 trees of 31 leaves", () => ml.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options
            {
                NumberOfIterations = 300, NumberOfLeaves = 31, NumberOfThreads = 1, Deterministic = true, Seed = 1, LearningRate = 0.08,
            })),
            // By value: by occurrence, a fold that happens to begin with a right candidate would rank backwards.
            ("LightGBM ranking, 300 trees of 31 leaves", () => ml.Transforms.Conversion.MapValueToKey("Label", "Label", keyOrdinality: ValueToKeyMappingEstimator.KeyOrdinality.ByValue).Append(ml.Ranking.Trainers.LightGbm(new LightGbmRankingTrainer.Options
            {
                NumberOfIterations = 300, NumberOfLeaves = 31, NumberOfThreads = 1, Deterministic = true, Seed = 1, LearningRate = 0.08, RowGroupColumnName = nameof(CandidateRow.Group),
            }))),
        ];
        var results = new List<LearnerResult>();
        foreach ((string name, Func<IEstimator<ITransformer>> make) in learners)
        {
            int right = 0;
            long started = Environment.TickCount64;
            for (int fold = 0; fold < Folds; fold++)
            {
                List<AttributionExample> train = [.. examples.Where(e => Fold.Of(e.Document, Folds) != fold)];
                List<AttributionExample> test = [.. examples.Where(e => Fold.Of(e.Document, Folds) == fold)];
                IDataView data = ml.Data.Cache(ml.Data.LoadFromEnumerable(name.EndsWith("on pairs", StringComparison.Ordinal) ? PairRows.Of(train, FeatureSpace.Size) : CandidateRow.Of(train, FeatureSpace.Size), CandidateRow.Schema(FeatureSpace.Size)));
                ITransformer model = make().Fit(data);
                IDataView held = ml.Data.LoadFromEnumerable(CandidateRow.Of(test, FeatureSpace.Size), CandidateRow.Schema(FeatureSpace.Size));
                float[] scores = [.. model.Transform(held).GetColumn<float>("Score")];
                right += RightOf(test, scores);
            }

            results.Add(new LearnerResult(name, right / (double)examples.Count, (Environment.TickCount64 - started) / 1000.0));
            log($"{name}: {results[^1].Accuracy:F4} ({results[^1].Seconds:F0} s)");
        }

        return results;
    }

    private static int RightOf(List<AttributionExample> examples, float[] scores)
    {
        int right = 0;
        int row = 0;
        foreach (AttributionExample example in examples)
        {
            int best = 0;
            for (int c = 1; c < example.Right.Length; c++)
            {
                if (scores[row + c] > scores[row + best])
                    best = c;
            }

            if (example.Right.Length > 0 && example.Right[best])
                right++;
            row += example.Right.Length;
        }

        return right;
    }
}
