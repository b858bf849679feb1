namespace QuoteExtract.Model;

/// <summary>
/// Templates that share their facts, put together: one number, the code, is the answer to all templates of a group. The
/// weights of what a code answers are added up once for all (<see cref="WeightSums"/>), so that one look is enough.
/// </summary>
internal abstract class TemplateGroups
{
    private readonly int[] _offsets;

    /// <param name="sizes">How many codes each group has.</param>
    protected TemplateGroups(ReadOnlySpan<int> sizes)
    {
        _offsets = new int[sizes.Length + 1];
        for (int group = 0; group < sizes.Length; group++)
            _offsets[group + 1] = _offsets[group] + sizes[group];
    }

    /// <summary>Where the codes of each group begin, and behind them the end of the last.</summary>
    public ReadOnlySpan<int> Offsets => _offsets;

    /// <summary>Writes down the features that a code of a group stands for.</summary>
    public abstract void Expand(int group, int code, ref FeatureWriter features);

    /// <summary>The same of a code that is counted among those of all groups.</summary>
    public void Expand(int code, ref FeatureWriter features)
    {
        int group = 0;
        while (code >= _offsets[group + 1])
            group++;
        Expand(group, code - _offsets[group], ref features);
    }

    /// <summary>The features that some codes stand for, counted among those of all groups, in order.</summary>
    /// <returns>The number of features.</returns>
    public int Expand(ReadOnlySpan<int> codes, Span<int> features)
    {
        var writer = new FeatureWriter(features);
        foreach (int code in codes)
            Expand(code, ref writer);
        features[..writer.Count].Sort();
        return writer.Count;
    }
}
