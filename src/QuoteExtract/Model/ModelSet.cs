namespace QuoteExtract.Model;

/// <summary>The weights of all learned decisions.</summary>
/// <param name="Kind">Whether a region is speech.</param>
/// <param name="Genre">Whether a text is fiction.</param>
/// <param name="NameKind">Whether a name is a person's, an organisation's, a place's or a thing's.</param>
/// <param name="News">Which mention speaks, in news.</param>
/// <param name="Fiction">Which mention speaks, in fiction.</param>
/// <param name="Conversation">Who speaks, in the conversations of fiction.</param>
internal sealed record ModelSet(WeightTable Kind, WeightTable Genre, WeightTable NameKind, WeightTable News, WeightTable Fiction, WeightTable Conversation)
{
    private static readonly Lazy<ModelSet> Shipped = new(() => Of(Embedded));

    /// <summary>The weights that the library was built with. Loaded once, at first use.</summary>
    public static ModelSet Default => Shipped.Value;

    /// <summary>The weights of attribution for a text.</summary>
    public WeightTable Attribution(bool fiction) => fiction ? Fiction : News;

    /// <summary>Reads the weights that the trainer wrote to a folder.</summary>
    /// <exception cref="InvalidDataException">A file is no file of weights, is damaged, or is of another version of the library.</exception>
    /// <exception cref="IOException">A file is missing or cannot be read.</exception>
    public static ModelSet FromFolder(string folder)
    {
        ModelSet models = Of(name => WeightFile.Read(File.ReadAllBytes(Path.Combine(folder, name + ".bin"))));
        // An index beyond the table would only show at some text or other.
        if (models.Kind.Count != Default.Kind.Count || models.Genre.Count != Default.Genre.Count || models.NameKind.Count != Default.NameKind.Count
            || models.News.Count != Default.News.Count || models.Fiction.Count != Default.Fiction.Count
            || models.Conversation.Count != Default.Conversation.Count)
        {
            throw new InvalidDataException("The weights belong to another version of QuoteExtract: it has other features.");
        }

        return models;
    }

    private static ModelSet Of(Func<string, WeightTable> read) => new(
        read("kind"), read("genre"), read("name-kind"), read("attribution-news"), read("attribution-fiction"), read("conversation"));

    private static unsafe WeightTable Embedded(string name)
    {
        string resource = string.Concat("Model/", name, ".bin");
        using Stream stream = typeof(ModelSet).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidDataException(string.Concat("The library was built without ", resource, "."));
        if (stream is UnmanagedMemoryStream { PositionPointer: var mapped })
            return WeightFile.ReadOwn(new ReadOnlySpan<byte>(mapped, (int)stream.Length));
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return WeightFile.ReadOwn(bytes);
    }
}
