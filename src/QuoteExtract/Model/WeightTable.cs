namespace QuoteExtract.Model;

/// <summary>The learned weight of every feature of one model, and the calibration of its confidence.</summary>
internal sealed class WeightTable
{
    private readonly short[] _weights;
    private readonly float[] _knots;
    private readonly float[] _rates;

    /// <param name="weights">A weight for every feature, in units of <paramref name="scale"/>.</param>
    /// <param name="scale">What one unit is worth.</param>
    /// <param name="offset">The score of having no feature at all.</param>
    /// <param name="knots">Calibrated probabilities at evenly spaced raw ones, 0 to 1; empty for none.</param>
    /// <param name="rates">How often what needs no weights is right, by its number.</param>
    public WeightTable(short[] weights, float scale, float offset, float[] knots, float[]? rates = null)
    {
        _weights = weights;
        _knots = knots;
        _rates = rates ?? [];
        Scale = scale;
        Offset = offset;
    }

    public float Scale { get; }

    public float Offset { get; }

    public int Count => _weights.Length;

    public ReadOnlySpan<short> Weights => _weights;

    public ReadOnlySpan<float> Knots => _knots;

    public ReadOnlySpan<float> Rates => _rates;

    public int this[int feature] => _weights[feature];

    /// <summary>The sum of the weights of some features, in whole units: the same on every machine.</summary>
    public float Score(ReadOnlySpan<int> features)
    {
        // Two sums at a time: neither waits for the other.
        short[] weights = _weights;
        int sum = 0;
        int other = 0;
        int i = 1;
        for (; i < features.Length; i += 2)
        {
            sum += weights[features[i - 1]];
            other += weights[features[i]];
        }

        sum += other;
        if (i == features.Length)
            sum += weights[features[i - 1]];
        return sum * Scale;
    }

    /// <summary>The same of the answers to the templates of a model, of which each has a block of weights: it begins at an offset.</summary>
    public float Score(ReadOnlySpan<int> answers, ReadOnlySpan<int> offsets)
    {
        short[] weights = _weights;
        offsets = offsets[..answers.Length];
        int sum = 0;
        int other = 0;
        int i = 1;
        for (; i < answers.Length; i += 2)
        {
            sum += weights[answers[i - 1] + offsets[i - 1]];
            other += weights[answers[i] + offsets[i]];
        }

        if (i == answers.Length)
            sum += weights[answers[i - 1] + offsets[i - 1]];
        return (sum + other) * Scale;
    }

    /// <summary>How often an answer of a kind that needs no weights is right.</summary>
    public float Rate(int kind) => kind < _rates.Length ? _rates[kind] : 1;

    /// <summary>The probability that an answer is right which the model gives a raw probability.</summary>
    public float Calibrate(float raw)
    {
        if (_knots.Length < 2)
            return raw;
        float at = Math.Clamp(raw, 0, 1) * (_knots.Length - 1);
        int left = Math.Min((int)at, _knots.Length - 2);
        return _knots[left] + ((_knots[left + 1] - _knots[left]) * (at - left));
    }
}
