using QuoteExtract.Text;

namespace QuoteExtract.Quotations;

/// <summary>Word forms that begin with an apostrophe for what is left out.</summary>
internal static class Elisions
{
    private const string Words = "tis twas twere twill twould em im er cause cos til till bout round cept neath nother un ere ud d ll s t re ve";
    private const int Longest = 7;

    private static readonly uint[] Hashes = Hash();

    /// <summary>For each length, the letters that such a word begins with, as bits.</summary>
    private static readonly uint[] Letters = FirstLetters();

    /// <summary>Whether the apostrophe before <paramref name="rest"/> is one of elision.</summary>
    public static bool Begins(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty)
            return false;
        if (char.IsAsciiDigit(rest[0]))
            return IsDecade(rest);
        int length = 0;
        while (length < rest.Length && length <= Longest && char.IsLetter(rest[length]))
            length++;

        // 'n' of "rock 'n' roll"; the 's- and 't of Dutch names.
        if (length == 1 && rest.Length > 1)
        {
            if (WordHash.Fold(rest[0]) == 'n')
                return true;
            if (rest[1] == '-')
                return WordHash.Fold(rest[0]) is 's' or 't';
        }

        return length is > 0 and <= Longest && MayBegin(rest[0], length) && Array.IndexOf(Hashes, WordHash.Of(rest[..length])) >= 0;
    }

    // '80s, '80, '07: two digits and no third.
    private static bool IsDecade(ReadOnlySpan<char> rest) =>
        rest.Length >= 2 && char.IsAsciiDigit(rest[1]) && (rest.Length == 2 || !char.IsAsciiDigit(rest[2]));

    /// <summary>Most words begin otherwise, and need not be hashed.</summary>
    private static bool MayBegin(char first, int length) =>
        !char.IsAscii(first) || ((Letters[length] >> ((first | 0x20) - 'a')) & 1) != 0;

    private static uint[] Hash()
    {
        string[] list = Words.Split(' ');
        uint[] hashes = new uint[list.Length];
        for (int i = 0; i < list.Length; i++)
            hashes[i] = WordHash.Of(list[i]);
        return hashes;
    }

    private static uint[] FirstLetters()
    {
        uint[] letters = new uint[Longest + 1];
        foreach (string word in Words.Split(' '))
            letters[word.Length] |= 1u << (word[0] - 'a');
        return letters;
    }
}
