namespace QuoteExtract.Corpora;

/// <summary>Reads words with tags of the IOB family: a word a line, an empty line after a sentence.</summary>
/// <remarks>Ramshaw and Marcus, Text Chunking using Transformation-Based Learning (1995).</remarks>
internal static class IobReader
{
    private const string Only = "name";

    public static List<TaggedDocument> Read(string path, string source, int wordColumn, int tagColumn, char separator)
    {
        var documents = new List<TaggedDocument>();
        var text = new TaggedText();
        string open = "O";
        int number = 0;
        foreach (string line in File.ReadLines(path))
        {
            number++;
            bool starts = line.StartsWith("# newdoc", StringComparison.Ordinal) || line.StartsWith("-DOCSTART-", StringComparison.Ordinal);
            if (starts || line.Length == 0)
                Close(text, ref open);
            if (starts && !text.IsEmpty)
                documents.Add(text.Take($"{source}-{documents.Count}", source));
            if (line.Length == 0)
                text.Break(paragraph: false);

            if (starts || line.Length == 0 || line.StartsWith("# ", StringComparison.Ordinal))
                continue;
            string[] columns = line.Split(separator);
            if (columns.Length <= Math.Max(wordColumn, tagColumn))
                throw new InvalidDataException($"{path}, line {number}: no tag");
            AddWord(text, columns[wordColumn], columns[tagColumn], ref open);
        }

        Close(text, ref open);
        if (!text.IsEmpty)
            documents.Add(text.Take($"{source}-{documents.Count}", source));
        return documents;
    }

    private static void AddWord(TaggedText text, string word, string tag, ref string open)
    {
        string type = tag.Length > 2 ? tag[2..] : "O";
        if (tag[0] == 'B' || !string.Equals(type, open, StringComparison.Ordinal))
            Close(text, ref open);
        text.Word(word);
        if (type == "O" || open != "O")
            return;
        text.BeginAtLast(Only, TagOf(type), word.Length);
        open = type;
    }

    private static void Close(TaggedText text, ref string open)
    {
        text.End(Only);
        open = "O";
    }

    private static NameTag TagOf(string type) => type switch
    {
        "PER" => NameTag.Person,
        "ORG" => NameTag.Organization,
        "LOC" => NameTag.Place,
        _ => NameTag.Thing,
    };
}
