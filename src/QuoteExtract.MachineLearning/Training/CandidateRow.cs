using Microsoft.ML.Data;

namespace QuoteExtract.MachineLearning.Training;

/// <summary>One candidate as a row of training data.</summary>
internal sealed class CandidateRow
{
    public bool Label { get; set; }

    public VBuffer<float> Features { get; set; }

    /// <summary>Schema with the length of the feature vector set.</summary>
    public static SchemaDefinition Schema(int features)
    {
        SchemaDefinition schema = SchemaDefinition.Create(typeof(CandidateRow));
        schema[nameof(Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, features);
        return schema;
    }

    public static IEnumerable<CandidateRow> Of(IEnumerable<AttributionExample> examples, int features)
    {
        foreach (AttributionExample example in examples)
        {
            for (int c = 0; c < example.Features.Length; c++)
            {
                int[] indices = [.. example.Features[c].Distinct().Order()];
                var values = new float[indices.Length];
                Array.Fill(values, 1f);
                yield return new CandidateRow { Label = example.Right[c], Features = new VBuffer<float>(features, indices.Length, values, indices) };
            }
        }
    }
}
