using System.Globalization;

namespace QuoteExtract.Corpora;

/// <summary>Reads CoNLL-U whose last column tells where entities begin and end, as in the Georgetown University Multilayer corpus.</summary>
/// <remarks>https://universaldependencies.org/format.html; the brackets: https://wiki.gucorpling.org/gum/entities</remarks>
internal static class ConlluReader
{
    private const int Columns = 10;
    private const string Entity = "Entity=";

    public static List<TaggedDocument> Read(string path, string source)
    {
        var documents = new List<TaggedDocument>();
        var text = new TaggedText();
        int number = 0;
        bool paragraph = false;
        int joined = 0;
        bool spaceAfterJoined = true;
        foreach (string line in File.ReadLines(path))
        {
            number++;
            if (line.StartsWith("# newdoc", StringComparison.Ordinal) && !text.IsEmpty)
                documents.Add(text.Take($"{source}-{documents.Count}", source));
            paragraph |= line.StartsWith("# newpar", StringComparison.Ordinal);
            if (line.Length == 0 || line[0] == '#')
                continue;
            string[] columns = line.Split('\t');
            if (columns.Length != Columns)
                throw new InvalidDataException($"{path}, line {number}: {columns.Length} columns, not {Columns}");

            // "1-2" is what two words are written as, without a blank; "1.1" a word that is not written.
            if (!int.TryParse(columns[0], CultureInfo.InvariantCulture, out int word))
            {
                int hyphen = columns[0].IndexOf('-', StringComparison.Ordinal);
                joined = hyphen > 0 ? int.Parse(columns[0].AsSpan(hyphen + 1), CultureInfo.InvariantCulture) : joined;
                spaceAfterJoined = IsSpaced(columns[^1]);
                continue;
            }

            if (word == 1)
                text.Break(paragraph);
            paragraph &= word != 1;
            AddWord(text, columns[1], columns[^1], word < joined ? false : word == joined ? spaceAfterJoined : IsSpaced(columns[^1]));
            joined = word >= joined ? 0 : joined;
        }

        if (!text.IsEmpty)
            documents.Add(text.Take($"{source}-{documents.Count}", source));
        return documents;
    }

    /// <summary>"(1-person-new(2-place-giv)" begins two entities, the inner of which is this word alone; "2)1)" ends two.</summary>
    private static void AddWord(TaggedText text, string word, string notes, bool spaced)
    {
        string brackets = notes.Split('|').FirstOrDefault(n => n.StartsWith(Entity, StringComparison.Ordinal))?[Entity.Length..] ?? "";
        var ends = new List<string>();
        int i = 0;
        while (i < brackets.Length)
        {
            bool begins = brackets[i] == '(';
            int stop = brackets.AsSpan(i + 1).IndexOfAny('(', ')') is var at and >= 0 ? i + 1 + at : brackets.Length;
            string[] parts = brackets[(begins ? i + 1 : i)..stop].Split('-');
            if (begins && parts.Length > 1)
                text.Begin(parts[0], TagOf(parts[1]));
            bool closes = stop < brackets.Length && brackets[stop] == ')';
            if (closes)
                ends.Add(parts[0]);
            i = closes ? stop + 1 : stop;
        }

        text.Word(word, spaced);
        foreach (string end in ends)
            text.End(end);
    }

    private static bool IsSpaced(string notes) => !notes.Contains("SpaceAfter=No", StringComparison.Ordinal);

    private static NameTag TagOf(string type) => type switch
    {
        "person" => NameTag.Person,
        "organization" => NameTag.Organization,
        "place" => NameTag.Place,
        _ => NameTag.Thing,
    };
}
