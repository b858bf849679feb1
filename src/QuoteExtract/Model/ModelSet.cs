namespace QuoteExtract.Model;

/// <summary>The weights of all learned decisions.</summary>
/// <param name="Kind">Whether a region is speech.</param>
/// <param name="Attribution">Which mention speaks it.</param>
internal sealed record ModelSet(WeightTable Kind, WeightTable Attribution)
{
    private static readonly Lazy<ModelSet> Embedded = new(() => new ModelSet(Load("kind"), Load("attribution")));

    /// <summary>The weights that the library was built with. Loaded once, at first use.</summary>
    public static ModelSet Default => Embedded.Value;

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
