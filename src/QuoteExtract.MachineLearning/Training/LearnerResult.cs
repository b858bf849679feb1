namespace QuoteExtract.MachineLearning.Training;

/// <summary>How a learner did in cross-validation.</summary>
internal sealed record LearnerResult(string Name, double Accuracy, double Seconds);
