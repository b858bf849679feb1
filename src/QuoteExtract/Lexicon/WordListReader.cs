using QuoteExtract.Text;

namespace QuoteExtract.Lexicon;

/// <summary>Reads the lists, which are plain text, to be compiled.</summary>
internal static class WordListReader
{
    private const int VerbColumns = 5;

    /// <summary>Reads one list into a table under construction.</summary>
    /// <exception cref="InvalidDataException">A line has not the columns that the list must have.</exception>
    public static void Read(WordList list, ReadOnlySpan<char> text, LexiconBuilder words)
    {
        while (!text.IsEmpty)
        {
            int end = text.IndexOf('\n');
            ReadOnlySpan<char> line = (end < 0 ? text : text[..end]).TrimEnd('\r');
            text = end < 0 ? default : text[(end + 1)..];
            if (line.IsEmpty || line[0] == '#')
                continue;
            int columns = 0;
            int start = 0;
            ReadOnlySpan<char> first = default;
            for (int i = 0; i <= line.Length; i++)
            {
                if (i < line.Length && line[i] != ' ')
                    continue;
                ReadOnlySpan<char> word = line[start..i];
                start = i + 1;
                if (word.IsEmpty)
                    throw Malformed(list, line);
                if (columns == 0)
                    first = word;
                if (list.Form == WordListForm.Nicknames && columns > 0)
                    words.AddNickname(first, word);
                else
                    words.Add(word, list.Classes | ColumnClasses(list.Form, columns));
                columns++;
            }

            if ((list.Form == WordListForm.Verbs && columns != VerbColumns) || (list.Form == WordListForm.Nicknames && columns < 2))
                throw Malformed(list, line);
        }
    }

    private static WordClasses ColumnClasses(WordListForm form, int column) => (form, column) switch
    {
        (WordListForm.Verbs, 0) => WordClasses.BaseForm,
        (WordListForm.Verbs, 1) => WordClasses.PresentForm,
        (WordListForm.Verbs, 2 or 3) => WordClasses.PastForm,
        (WordListForm.Verbs, _) => WordClasses.GerundForm,
        (WordListForm.Nouns, > 0) => WordClasses.GroupNoun,
        _ => WordClasses.None,
    };

    private static InvalidDataException Malformed(WordList list, ReadOnlySpan<char> line) =>
        new(string.Concat("Malformed line in ", list.Name, ".txt: ", line));
}
