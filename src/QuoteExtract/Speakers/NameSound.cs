namespace QuoteExtract.Speakers;

/// <summary>What stays of a name however it is misspelt: its first letter and its consonants, without doubles.</summary>
internal static class NameSound
{
    /// <summary>Fewer consonants are too little to tell names apart.</summary>
    private const int Fewest = 3;

    /// <summary>Names are no longer than this.</summary>
    private const int Longest = 24;

    /// <returns>A key that "Buchtmann" and "Bauchtman" share; 0 where the word is too short, or no plain word.</returns>
    public static uint Of(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest)
            return 0;
        uint key = 0;
        int consonants = 0;
        char last = '\0';
        foreach (char c in word)
        {
            char letter = char.ToLowerInvariant(c);
            if (!char.IsLetter(letter))
                return 0;
            bool vowel = letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
            if (letter == last || (vowel && consonants > 0))
                continue;
            last = letter;
            consonants++;
            key = (key * 31) + letter;
        }

        return consonants >= Fewest ? key | 1 : 0;
    }
}
