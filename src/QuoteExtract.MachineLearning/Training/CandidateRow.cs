using Microsoft.ML.Data;

namespace QuoteExtract.MachineLearning.Training;

/// <summary>One candidate as a row of training data.</summary>
internal sealed class CandidateRow
{
    public bool Label { get; set; }

    public VBuffer<float> Features { get; set; }

    /// <summary>The quotation that the candidate belongs to.</summary>
    [KeyType(1 << 24)]
    public uint Group { get; set; }

    /// <summary>Schema with the length of the feature vector set.</summary>
    public static SchemaDefinition Schema(int features)
    {
        SchemaDefinition schema = SchemaDefinition.Create(typeof(CandidateRow));
        schema[nameof(Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, features);
        return schema;
    }

    public static IEnumerable<CandidateRow> Of(IEnumerable<AttributionExample> examples, int features)
    {
        uint group = 0;
        foreach (AttributionExample example in examples)
        {
            group++;
            for (int c = 0; c < example.Features.Length; c++)
            {
                int[] indices = [.. example.Features[c].Distinct().Order()];
                var values = new float[indices.Length];
                Array.Fill(values, 1f);
                yield return new CandidateRow { Label = example.Right[c], Group = group, Features = new VBuffer<float>(features, indices.Length, values, indices) };
            }
        }
    }
}
