using System.Text;
using System.Text.Json;

namespace QuoteExtract.Benchmarks;

/// <summary>The texts, made from <c>samples/articles</c> and <c>benchmarks/texts</c> without chance: every run measures the same.</summary>
public static class Corpus
{
    private const int LongLength = 1_000_000;
    private const string ShortSample = "harbour-vote.txt";
    private const string Unpaired = "\"Ada ‘Ben Lund “ said: — Cora «Dow, O'Hara told 'em ‹\n– Eve: „Finn \" she ‘";

    /// <summary>Endings that make another family name of a name, so that a long text does not have one cast only.</summary>
    private static readonly string[] Endings = ["", "sen", "ova", "etti", "man", "ski", "wood", "berg", "ides", "ez", "ton"];

    private static readonly Dictionary<CorpusKind, string[]> Texts = Enum.GetValues<CorpusKind>().ToDictionary(kind => kind, Make);

    /// <summary>The texts of a corpus, each a document.</summary>
    public static string[] Documents(CorpusKind kind) => Texts[kind];

    /// <summary>The first of them.</summary>
    public static string Text(CorpusKind kind) => Texts[kind][0];

    /// <summary>The texts of a file: of each line of <c>.jsonl</c> its <c>text</c>, else the whole.</summary>
    public static string[] Read(string path) =>
        Path.GetExtension(path) == ".jsonl"
            ? [.. File.ReadLines(path).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!)]
            : [File.ReadAllText(path)];

    /// <summary>One sample article.</summary>
    public static string Article() => File.ReadAllText(Path.Combine(Folder("samples", "articles"), ShortSample));

    private static string[] Make(CorpusKind kind) => kind switch
    {
        CorpusKind.Press => [.. Varied(Files(Folder("benchmarks", "texts", "news")), LongLength)],
        CorpusKind.ShortArticle => [Article()],
        CorpusKind.LongArticle => [News(LongLength)],
        CorpusKind.Novel => [Repeated([Text("novel.txt")], LongLength)],
        CorpusKind.Dialogue => [Repeated([Text("dialogue.txt")], LongLength)],
        CorpusKind.NoQuotations => [WithoutQuotations(News(LongLength))],
        _ => [Repeated([Unpaired], LongLength)],
    };

    /// <summary>News of any length.</summary>
    public static string News(int length) => Repeated(Samples(), length);

    /// <summary>The same articles one by one.</summary>
    public static IEnumerable<string> Articles(int characters) => Varied(Samples(), characters);

    private static IEnumerable<string> Varied(string[] articles, int characters)
    {
        var text = new StringBuilder();
        for (int round = 0; characters > 0; round++)
        {
            text.Clear();
            AppendVaried(text, articles[round % articles.Length], Endings[round / articles.Length % Endings.Length]);
            characters -= text.Length;
            yield return text.ToString();
        }
    }

    private static string Text(string name) => File.ReadAllText(Path.Combine(Folder("benchmarks", "texts"), name));

    private static string[] Samples() => Files(Folder("samples", "articles"));

    private static string[] Files(string folder)
    {
        string[] paths = Directory.GetFiles(folder, "*.txt");
        Array.Sort(paths, StringComparer.Ordinal);
        return Array.ConvertAll(paths, File.ReadAllText);
    }

    private static string Repeated(string[] articles, int length)
    {
        var text = new StringBuilder(length + 20_000);
        for (int round = 0; text.Length < length; round++)
            AppendVaried(text, articles[round % articles.Length], Endings[round / articles.Length % Endings.Length]);

        // Cut at a blank, so that no word is torn.
        string whole = text.ToString(0, length);
        return whole[..(whole.LastIndexOf(' ') + 1)];
    }

    /// <summary>Adds the ending to the second of two capitalised words in a row: mostly a family name.</summary>
    private static void AppendVaried(StringBuilder text, string article, string ending)
    {
        bool capitalBefore = false;
        int at = 0;
        while (at < article.Length)
        {
            int end = at;
            while (end < article.Length && char.IsLetter(article[end]))
                end++;
            if (end == at)
            {
                capitalBefore &= article[at] == ' ';
                text.Append(article[at++]);
                continue;
            }

            bool capital = char.IsUpper(article[at]) && end - at > 2;
            text.Append(article, at, end - at);
            if (capital && capitalBefore)
                text.Append(ending);
            capitalBefore = capital;
            at = end;
        }

        text.Append("\n\n");
    }

    /// <summary>Straight and curly marks become brackets: the words stay. Apostrophes inside words are letters' business.</summary>
    private static string WithoutQuotations(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool insideWord = i > 0 && i + 1 < text.Length && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]);
            plain.Append(c switch
            {
                '\'' or '’' when insideWord => c,
                '"' or '“' or '”' or '‘' or '’' or '\'' or '„' or '«' or '»' => ',',
                '—' or '–' => ',',
                _ => c,
            });
        }

        return plain.ToString();
    }

    private static string Folder(params ReadOnlySpan<string> names)
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string texts = Path.Combine([folder.FullName, .. names]);
            if (Directory.Exists(texts))
                return texts;
        }

        throw new InvalidOperationException("The benchmarks run outside a clone of the repository: no texts above them.");
    }
}
