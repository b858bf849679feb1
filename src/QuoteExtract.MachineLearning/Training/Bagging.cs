namespace QuoteExtract.MachineLearning.Training;

/// <summary>The mean of fits over most of the documents and over all of them errs less than any (Breiman, "Bagging Predictors", 1996).</summary>
internal static class Bagging
{
    /// <summary>The mean, weight by weight; the mean of linear scores is the score of the mean.</summary>
    public static float[] Mean(IReadOnlyList<float[]> fits)
    {
        float[] mean = new float[fits[0].Length];
        foreach (float[] fit in fits)
        {
            for (int w = 0; w < mean.Length; w++)
                mean[w] += fit[w] / fits.Count;
        }

        return mean;
    }
}
