using Microsoft.ML.Data;

namespace QuoteExtract.MachineLearning.Training;

/// <summary>Turns candidates into pairs: what a right one has and a wrong one lacks, and the reverse.</summary>
/// <remarks>Logistic regression on such differences learns to rank (Herbrich, Graepel and Obermayer, 2000; Burges et al., 2005).</remarks>
internal static class PairRows
{
    public static IEnumerable<CandidateRow> Of(IEnumerable<AttributionExample> examples, int features)
    {
        bool flip = false;
        foreach (AttributionExample example in examples)
        {
            // Of several right candidates the strongest would do: all of them count, at a share each.
            int[] right = [.. Enumerable.Range(0, example.Right.Length).Where(c => example.Right[c])];
            foreach (int r in Enumerable.Repeat(right.Take(2), example.Weight).SelectMany(r => r))
            {
                for (int w = 0; w < example.Right.Length; w++)
                {
                    if (example.Right[w])
                        continue;
                    flip = !flip;
                    yield return Difference(example.Features[flip ? r : w], example.Features[flip ? w : r], flip, features);
                }
            }
        }
    }

    private static CandidateRow Difference(int[] plus, int[] minus, bool label, int features)
    {
        var sums = new SortedDictionary<int, float>();
        foreach (int feature in plus)
            sums[feature] = sums.GetValueOrDefault(feature) + 1;
        foreach (int feature in minus)
            sums[feature] = sums.GetValueOrDefault(feature) - 1;
        int[] indices = [.. sums.Where(s => s.Value != 0).Select(s => s.Key)];
        float[] values = [.. indices.Select(i => sums[i])];
        return new CandidateRow { Label = label, Features = new VBuffer<float>(features, indices.Length, values, indices) };
    }
}
