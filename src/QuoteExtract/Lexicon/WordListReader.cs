using System.Runtime.CompilerServices;
using System.Text;
using QuoteExtract.Text;

namespace QuoteExtract.Lexicon;

/// <summary>Reads the embedded lists into a table.</summary>
internal static class WordListReader
{
    private const int VerbColumns = 5;

    /// <summary>Reads one list into a table under construction.</summary>
    /// <exception cref="InvalidDataException">A line has not the columns that the list must have.</exception>
    /// <remarks>Runs once, over all of the lists, so it is compiled at full speed at once.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Read(WordList list, ReadOnlySpan<char> text, WordTable.Builder words, NicknameTable nicknames)
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
                    nicknames.Add(first, word);
                else
                    words.Add(word, list.Classes | ColumnClasses(list.Form, columns));
                columns++;
            }

            if ((list.Form == WordListForm.Verbs && columns != VerbColumns) || (list.Form == WordListForm.Nicknames && columns < 2))
                throw Malformed(list, line);
        }
    }

    public static string Text(WordList list)
    {
        string name = string.Concat("Lexicon/", list.Name, ".txt");
        using Stream stream = typeof(WordListReader).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidDataException(string.Concat("The library was built without the word list ", name, "."));
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Encoding.UTF8.GetString(bytes);
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
