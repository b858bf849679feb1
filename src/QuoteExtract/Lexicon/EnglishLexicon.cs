using QuoteExtract.Text;

namespace QuoteExtract.Lexicon;

/// <summary>What is known of English words. Loaded once, at first use.</summary>
internal static class EnglishLexicon
{
    private static readonly Lazy<Tables> Loaded = new(Load);

    /// <summary>The number of word forms.</summary>
    public static int Count => Loaded.Value.Words.Count;

    /// <summary>The table itself, for loops that look up many words.</summary>
    public static WordTable Words => Loaded.Value.Words;

    public static WordClasses Lookup(ReadOnlySpan<char> word) => Words.Lookup(WordHash.Of(word), word);

    /// <summary>Whether two given names, by their <see cref="WordHash"/>, can be one person's: Lizzy and Elizabeth.</summary>
    public static bool SameGivenName(uint a, uint b) => Loaded.Value.Nicknames.CanBeSame(a, b);

    /// <summary>The given names, by their <see cref="WordHash"/>, that a short form can stand for.</summary>
    public static ReadOnlySpan<uint> FullNames(uint shortForm) => Loaded.Value.Nicknames.FullNames(shortForm);

    private static Tables Load()
    {
        var texts = new string[WordLists.All.Length];
        int characters = 0;
        int words = 0;
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = WordListReader.Text(WordLists.All[i]);
            characters += texts[i].Length;
            words += texts[i].AsSpan().Count('\n') + texts[i].AsSpan().Count(' ');
        }

        var builder = new WordTable.Builder(words, characters);
        var nicknames = new NicknameTable();
        for (int i = 0; i < texts.Length; i++)
            WordListReader.Read(WordLists.All[i], texts[i], builder, nicknames);
        return new Tables(builder.Build(), nicknames);
    }

    private sealed record Tables(WordTable Words, NicknameTable Nicknames);
}
