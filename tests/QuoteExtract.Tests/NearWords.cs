namespace QuoteExtract.Tests;

/// <summary>Words that differ from a given one by one letter: a list of words must not take them.</summary>
internal static class NearWords
{
    public static IEnumerable<string> Of(string word)
    {
        for (int i = 0; i < word.Length; i++)
            yield return $"{word[..i]}{(char.IsUpper(word[i]) ? 'Q' : 'q')}{word[(i + 1)..]}";
    }
}
