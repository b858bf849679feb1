namespace QuoteExtract.Model;

/// <summary>Takes down features one after the other.</summary>
internal ref struct FeatureWriter(Span<int> features)
{
    private readonly Span<int> _features = features;

    public int Count { get; private set; }

    public void Add(int feature) => _features[Count++] = feature;
}
