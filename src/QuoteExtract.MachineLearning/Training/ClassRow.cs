using Microsoft.ML.Data;

namespace QuoteExtract.MachineLearning.Training;

/// <summary>One example of several classes as a row of training data.</summary>
internal sealed class ClassRow
{
    /// <summary>The number of the class, from 0.</summary>
    public uint Label { get; set; }

    public VBuffer<float> Features { get; set; }

    public static ClassRow Of(int[] present, int features, int label)
    {
        var values = new float[present.Length];
        Array.Fill(values, 1f);
        return new ClassRow { Label = (uint)label, Features = new VBuffer<float>(features, present.Length, values, present) };
    }
}
