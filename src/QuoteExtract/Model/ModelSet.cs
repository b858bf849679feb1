namespace QuoteExtract.Model;

/// <summary>The weights of all learned decisions.</summary>
/// <param name="Kind">Whether a region is speech.</param>
/// <param name="Genre">Whether a text is fiction.</param>
/// <param name="News">Which mention speaks, in news.</param>
/// <param name="Fiction">Which mention speaks, in fiction.</param>
internal sealed record ModelSet(WeightTable Kind, WeightTable Genre, WeightTable News, WeightTable Fiction)
{
    private static readonly Lazy<ModelSet> Embedded = new(() => new ModelSet(Load("kind"), Load("genre"), Load("attribution-news"), Load("attribution-fiction")));

    /// <summary>The weights that the library was built with. Loaded once, at first use.</summary>
    public static ModelSet Default => Embedded.Value;

    /// <summary>The weights of attribution for a text.</summary>
    public WeightTable Attribution(bool fiction) => fiction ? Fiction : News;

    private static WeightTable Load(string name)
    {
        string resource = string.Concat("Model/", name, ".bin");
        using Stream stream = typeof(ModelSet).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidDataException(string.Concat("The library was built without ", resource, "."));
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return WeightFile.Read(bytes);
    }
}
