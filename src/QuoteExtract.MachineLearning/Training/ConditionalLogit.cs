namespace QuoteExtract.MachineLearning.Training;

/// <summary>A softmax over the participants of a decision, fitted by AdaGrad in a fixed order; the mean of the later epochs generalises better than the last.</summary>
/// <remarks>ML.NET has no learner whose choice is among a varying set: its rankers order, they give no probability.</remarks>
internal static class ConditionalLogit
{
    private const int Epochs = 8;
    private const float Rate = 0.08f;
    private const float Shrink = 1e-3f;

    public static float[] Fit(IReadOnlyList<ConversationExample> examples, int size)
    {
        var weights = new float[size];
        var squares = new float[size];
        var mean = new float[size];
        int[] order = [.. Enumerable.Range(0, examples.Count).Where(i => examples[i].Right.Any(r => r))];
        var random = new Random(1);
        var shares = new float[64];
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (int i in order)
                Step(examples[i], weights, squares, shares);
            if (epoch < Epochs / 2)
                continue;
            for (int w = 0; w < size; w++)
                mean[w] += weights[w] / (Epochs - (Epochs / 2));
        }

        return mean;
    }

    /// <summary>How sure the answer is, and whether it is right.</summary>
    public static (float Confidence, bool Right) Answer(ConversationExample example, float[] weights)
    {
        if (example.Features.Length == 0)
            return (0, false);
        var shares = new float[example.Features.Length];
        Shares(example, weights, shares);
        int best = Array.IndexOf(shares, shares.Max());
        return (shares[best], example.Right[best]);
    }

    private static void Step(ConversationExample example, float[] weights, float[] squares, float[] shares)
    {
        int count = example.Features.Length;
        Shares(example, weights, shares);
        float right = 0;
        for (int p = 0; p < count; p++)
            right += example.Right[p] ? shares[p] : 0;
        for (int p = 0; p < count; p++)
        {
            float gradient = (example.Right[p] ? shares[p] / Math.Max(right, 1e-9f) : 0) - shares[p];
            if (MathF.Abs(gradient) < 1e-4f)
                continue;
            foreach (int feature in example.Features[p])
            {
                float g = gradient - (Shrink * weights[feature]);
                squares[feature] += g * g;
                weights[feature] += Rate * g / MathF.Sqrt(squares[feature] + 1f);
            }
        }
    }

    private static void Shares(ConversationExample example, float[] weights, float[] shares)
    {
        float most = float.NegativeInfinity;
        int count = example.Features.Length;
        for (int p = 0; p < count; p++)
        {
            float score = 0;
            foreach (int feature in example.Features[p])
                score += weights[feature];
            shares[p] = score;
            most = Math.Max(most, score);
        }

        float total = 0;
        for (int p = 0; p < count; p++)
            total += shares[p] = MathF.Exp(shares[p] - most);
        for (int p = 0; p < count; p++)
            shares[p] /= total;
    }
}
