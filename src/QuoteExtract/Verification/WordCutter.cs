using QuoteExtract.Buffers;
using QuoteExtract.Quotations;

namespace QuoteExtract.Verification;

/// <summary>Cuts a text into the words that are compared; marks, blanks and most punctuation fall away.</summary>
internal static class WordCutter
{
    private const int LongestBracket = 160;
    private const ulong HashSeed = 0xCBF29CE484222325UL;
    private const ulong HashPrime = 0x100000001B3UL;

    public static void Cut(ReadOnlySpan<char> text, PooledList<FoldedWord> words)
    {
        words.Clear();
        int bracketEnd = 0;
        bool gap = false;
        int i = 0;
        while (i < text.Length)
        {
            char c = text[i];
            FoldedWord word = new() { Start = i };
            int end;
            if (LetterFold.IsWordLetter(c) || (c == '[' && IsOpeningLetter(text, i)))
            {
                end = ReadWord(text, i, ref word);
            }
            else if (IsSignAt(text, i, out int length))
            {
                end = i + length;
                word.Hash = LetterFold.IsHyphen(c) ? HashOf("-") : HashOf(text[i..end]);
            }
            else
            {
                if (c == '[')
                    bracketEnd = BracketEnd(text, i, bracketEnd);
                int dots = DotsAt(text, i);
                gap |= dots > 0;
                i += dots > 0 ? dots : c == '&' ? EntityLength(text, i) : 1;
                continue;
            }

            word.Length = end - i;
            if (gap)
                word.Traits |= WordTraits.AfterGap;
            if (i < bracketEnd)
                word.Traits |= WordTraits.Bracketed;
            gap = false;
            words.Add(word);
            i = end;
        }
    }

    /// <summary>Adds the folded form of some letters to a hash.</summary>
    public static ulong Add(ulong hash, char c)
    {
        ReadOnlySpan<char> several = c < '\uFB00' ? default : LetterFold.Ligature(c);
        if (several.IsEmpty)
            return (hash ^ LetterFold.Of(c)) * HashPrime;
        foreach (char one in several)
            hash = (hash ^ one) * HashPrime;
        return hash;
    }

    private static ulong HashOf(ReadOnlySpan<char> letters)
    {
        ulong hash = HashSeed;
        foreach (char c in letters)
            hash = Add(hash, c);
        return Finish(hash);
    }

    private static ulong Finish(ulong hash)
    {
        hash ^= hash >> 29;
        return hash == 0 ? 1 : hash;
    }

    private static int ReadWord(ReadOnlySpan<char> text, int start, ref FoldedWord word)
    {
        ulong hash = HashSeed;
        int end = start;
        int run = 0;
        int i = start;
        while (i < text.Length)
        {
            char c = text[i];
            if (LetterFold.IsWordLetter(c))
            {
                if (LetterFold.StandsAlone(c))
                {
                    if (run > 0)
                        break;
                    word.Hash = Finish(Add(hash, c));
                    return i + 1;
                }

                hash = Add(hash, c);
                run++;
                end = ++i;
                continue;
            }

            int inside = Inside(text, i, run, ref hash, ref word.Traits);
            if (inside == 0)
                break;
            if (c is '.' or '\'')
                run = 0;
            i += inside;
            if (c == ']')
                end = i;
        }

        word.Hash = Finish(hash);
        return end;
    }

    /// <summary>How many characters at a place belong to the word around them without being letters; 0 if it ends there.</summary>
    private static int Inside(ReadOnlySpan<char> text, int i, int run, ref ulong hash, ref WordTraits traits)
    {
        char c = text[i];
        char before = i > 0 ? text[i - 1] : ' ';
        char next = i + 1 < text.Length ? text[i + 1] : ' ';
        if (LetterFold.IsSilent(c))
            return 1;
        if (c == '[')
        {
            ReadOnlySpan<char> rest = text.Slice(i, Math.Min(LongestBracket, text.Length - i));
            int close = rest.IndexOfAny(']', ' ', '\n');
            if (!LetterFold.IsWordLetter(next) || close < 0 || rest[close] != ']')
                return 0;
            traits |= WordTraits.PartlyBracketed;
            return 1;
        }

        if (c == ']')
            return (traits & WordTraits.PartlyBracketed) != WordTraits.None ? 1 : 0;
        if (c == '.' && char.IsAsciiDigit(before) && char.IsAsciiDigit(next))
        {
            hash = Add(hash, c);
            return 1;
        }

        if (c == ',' && char.IsAsciiDigit(before) && char.IsAsciiDigit(next))
        {
            // 1,000 is 1000, and 3,5 is not 35.
            if (!IsThousand(text[(i + 1)..]))
                hash = Add(hash, c);
            return 1;
        }

        // "U.S.", "a.m.": single letters.
        if (c == '.')
            return run == 1 && LetterFold.IsWordLetter(next) && !(i + 2 < text.Length && LetterFold.IsWordLetter(text[i + 2])) ? 1 : 0;
        int length = LetterFold.IsApostrophe(c) ? 1 : c == '&' && LetterFold.IsApostrophe(MarkEntities.Read(text[i..], out int entity)) ? entity : 0;
        if (length == 0 || i + length >= text.Length || !LetterFold.IsWordLetter(text[i + length]))
            return 0;
        hash = Add(hash, '\'');
        return length;
    }

    private static bool IsThousand(ReadOnlySpan<char> digits)
    {
        const int Group = 3;
        int count = 0;
        while (count < digits.Length && count <= Group && char.IsAsciiDigit(digits[count]))
            count++;
        return count == Group;
    }

    /// <summary>"[T]he": letters in brackets with the rest of the word behind.</summary>
    private static bool IsOpeningLetter(ReadOnlySpan<char> text, int bracket)
    {
        const int Most = 3;
        int i = bracket + 1;
        while (i < text.Length && i - bracket <= Most && LetterFold.IsWordLetter(text[i]))
            i++;
        return i > bracket + 1 && i + 1 < text.Length && text[i] == ']' && LetterFold.IsWordLetter(text[i + 1]);
    }

    private static bool IsSignAt(ReadOnlySpan<char> text, int i, out int length)
    {
        char c = text[i];
        length = 1;
        if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
        {
            length = 2;
            return true;
        }

        if (c == '&')
            return EntityLength(text, i) == 1;
        if (LetterFold.IsSign(c) && c != '\u2212')
            return true;

        // A minus: before a digit and behind a blank.
        return c is '-' or '\u2212' or '\u2013' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]) && (i == 0 || char.IsWhiteSpace(text[i - 1]) || text[i - 1] == '(');
    }

    private static int EntityLength(ReadOnlySpan<char> text, int i) =>
        MarkEntities.Read(text[i..], out int length) == '\0' ? 1 : Math.Max(length, 1);

    /// <summary>Length of the dots that leave something out: "…", "...", ". . .".</summary>
    private static int DotsAt(ReadOnlySpan<char> text, int i)
    {
        const int Fewest = 3;
        if (text[i] is '\u2026' or '\u22EF')
            return 1;
        if (text[i] != '.')
            return 0;
        int dots = 1;
        int end = i + 1;
        while (end < text.Length)
        {
            if (text[end] == '.')
                dots++;
            else if (text[end] is not (' ' or '\u00A0') || end + 1 >= text.Length || text[end + 1] != '.')
                break;
            end++;
        }

        return dots >= Fewest ? end - i : 0;
    }

    /// <summary>Where the bracket that opens at a place closes, if it does so soon.</summary>
    private static int BracketEnd(ReadOnlySpan<char> text, int open, int before)
    {
        int length = text.Slice(open, Math.Min(LongestBracket, text.Length - open)).IndexOf(']');
        return length < 0 ? before : Math.Max(before, open + length);
    }
}
