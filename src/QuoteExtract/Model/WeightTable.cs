namespace QuoteExtract.Model;

/// <summary>The learned weight of every feature of one model, and the calibration of its confidence.</summary>
internal sealed class WeightTable
{
    private readonly short[] _weights;
    private readonly float[] _knots;
    private readonly float[] _rates;
    private WeightSums? _sums;

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
        short[] weights = _weights;
        int sum = 0;
        foreach (int feature in features)
            sum += weights[feature];
        return sum * Scale;
    }

    /// <summary>The weights added up by the groups that the templates of the model are put into; a model has one grouping.</summary>
    public WeightSums Sums(TemplateGroups groups) =>
        Volatile.Read(ref _sums) ?? Interlocked.CompareExchange(ref _sums, new WeightSums(groups, _weights), null) ?? _sums;

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
