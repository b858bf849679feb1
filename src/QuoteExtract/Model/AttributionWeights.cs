namespace QuoteExtract.Model;

/// <summary>The learned weight of every feature of a candidate.</summary>
internal sealed class AttributionWeights
{
    private readonly short[] _weights;

    public AttributionWeights(short[] weights, float scale, float none)
    {
        _weights = weights;
        Scale = scale;
        None = none;
    }

    /// <summary>What one unit of a stored weight is worth.</summary>
    public float Scale { get; }

    /// <summary>The score of the answer "nobody".</summary>
    public float None { get; }

    public int Count => _weights.Length;

    /// <summary>The sum of the weights of some features, in whole units: the same on every machine.</summary>
    public float Score(ReadOnlySpan<int> features)
    {
        int sum = 0;
        foreach (int feature in features)
            sum += _weights[feature];
        return sum * Scale;
    }
}
