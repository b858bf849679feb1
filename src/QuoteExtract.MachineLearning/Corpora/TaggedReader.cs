namespace QuoteExtract.Corpora;

/// <summary>Reads texts with tagged names: IOB2 columns (<c>.iob2</c>), IOB words (<c>.conll</c>), and CoNLL-U with entities in its last column as in GUM (<c>.conllu</c>).</summary>
internal static class TaggedReader
{
    /// <summary>Whether a file is a tagged text by its name.</summary>
    public static bool Reads(string path) => Path.GetExtension(path) is ".iob2" or ".conll" or ".conllu";

    /// <exception cref="InvalidDataException">A line is not of the form that the name of the file promises; says which.</exception>
    public static List<TaggedDocument> ReadFile(string path)
    {
        string source = Path.GetFileNameWithoutExtension(path).Split('-')[0];
        return Path.GetExtension(path) switch
        {
            ".iob2" => IobReader.Read(path, source, wordColumn: 1, tagColumn: 2, separator: '\t'),
            ".conll" => IobReader.Read(path, source, wordColumn: 0, tagColumn: 1, separator: ' '),
            _ => ConlluReader.Read(path, source),
        };
    }
}
