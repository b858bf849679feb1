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
                CandidateRow row = SparseLogistic.Row(example.Features[c], features, example.Right[c]);
                row.Group = group;
                yield return row;
            }
        }
    }
}
