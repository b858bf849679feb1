namespace QuoteExtract.MachineLearning.Training;

/// <summary>A held-out quotation with the scores of its candidates.</summary>
internal sealed class ScoredExample
{
    private readonly float[] _scores;
    private readonly AttributionExample _example;

    public ScoredExample(AttributionExample example, float[] weights)
    {
        _example = example;
        _scores = [.. example.Features.Select(features => features.Sum(f => weights[f]))];
    }

    /// <summary>The log-probability of a right answer, "nobody" being right where no candidate is.</summary>
    public double LogLikelihood(SoftmaxFit fit)
    {
        double nobody = fit.Nobody;
        double most = Math.Max(nobody, _scores.Length == 0 ? nobody : _scores.Max() * fit.Temperature);
        double total = Math.Exp(nobody - most);
        double right = 0;
        bool any = _example.Right.Any(r => r);
        if (!any)
            right = total;
        for (int c = 0; c < _scores.Length; c++)
        {
            double share = Math.Exp((_scores[c] * fit.Temperature) - most);
            total += share;
            if (_example.Right[c])
                right += share;
        }

        return Math.Log(Math.Max(right / total, 1e-12));
    }

    /// <summary>The answer that the extractor would give, with the support of all mentions of its entity.</summary>
    public (float Confidence, bool Right) Answer(SoftmaxFit fit)
    {
        double most = Math.Max(fit.Nobody, _scores.Length == 0 ? fit.Nobody : _scores.Max() * fit.Temperature);
        double nobody = Math.Exp(fit.Nobody - most);
        double total = nobody;
        var support = new Dictionary<int, double>();
        for (int c = 0; c < _scores.Length; c++)
        {
            double share = Math.Exp((_scores[c] * fit.Temperature) - most);
            total += share;
            int key = _example.Entities[c] >= 0 ? _example.Entities[c] : -1 - c;
            support[key] = support.GetValueOrDefault(key) + share;
        }

        if (support.Count == 0)
            return (0, false);
        int chosen = Enumerable.Range(0, _scores.Length).MaxBy(c => _scores[c]);
        double mine = support[_example.Entities[chosen] >= 0 ? _example.Entities[chosen] : -1 - chosen];
        return mine <= nobody ? (0, false) : ((float)(mine / total), _example.Right[chosen]);
    }
}
