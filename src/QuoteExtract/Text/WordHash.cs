namespace QuoteExtract.Text;

/// <summary>The one hash of a word, ignoring case, that the tokenizer computes and every lookup reuses.</summary>
/// <remarks>FNV-1a over UTF-16 units folded to lower case (Fowler, Noll and Vo, draft-eastlake-fnv).</remarks>
internal static class WordHash
{
    public const uint Seed = 2166136261;
    private const uint Prime = 16777619;

    public static uint Of(ReadOnlySpan<char> word)
    {
        uint hash = Seed;
        foreach (char c in word)
            hash = Add(hash, Fold(c));
        return hash;
    }

    public static uint Add(uint hash, char folded) => (hash ^ folded) * Prime;

    /// <summary>Lower case, and the typographic apostrophe made plain, so that "don’t" and "Don't" are one word.</summary>
    public static char Fold(char c)
    {
        if (c < 128)
            return (uint)(c - 'A') <= 'Z' - 'A' ? (char)(c | 0x20) : c;
        return c is '\u2019' or '\u02BC' ? '\'' : char.ToLowerInvariant(c);
    }

    public static bool EqualsFolded(ReadOnlySpan<char> word, ReadOnlySpan<char> folded)
    {
        if (word.Length != folded.Length)
            return false;
        for (int i = 0; i < word.Length; i++)
        {
            if (Fold(word[i]) != folded[i])
                return false;
        }

        return true;
    }
}
