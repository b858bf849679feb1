namespace QuoteExtract.Text;

/// <summary>Reads one word: letters with what may stand inside of a word.</summary>
internal static class WordReader
{
    /// <summary>Reads the word at <paramref name="start"/> and returns where it ends.</summary>
    public static int Read(ReadOnlySpan<char> text, int start, ref Token token)
    {
        int upper = 0, lower = 0;
        int i = start;
        TokenFlags flags = token.Flags;
        if (text[i] == '@')
        {
            i++;
            flags |= TokenFlags.Handle;
        }

        if (i < text.Length && CharKinds.Of(text[i]) == CharKinds.Upper)
            flags |= TokenFlags.Capitalized;

        while (i < text.Length)
        {
            char c = text[i];
            byte kind = CharKinds.Of(c);
            if (kind == CharKinds.Lower)
            {
                lower++;
            }
            else if (kind == CharKinds.Upper)
            {
                upper++;
            }
            else if (kind == CharKinds.Digit || (c == '_' && start < i && text[start] == '@'))
            {
                flags |= TokenFlags.HasDigit;
            }
            else if (c is '-' or '\u2010' or '\u2011')
            {
                if (i + 1 >= text.Length || !char.IsLetterOrDigit(text[i + 1]))
                    break;
                flags |= TokenFlags.Hyphenated;
            }
            else if (kind == CharKinds.Apostrophe)
            {
                if (i + 1 >= text.Length || !CharKinds.IsLetter(CharKinds.Of(text[i + 1])) || IsSuffix(text, i))
                    break;
            }
            else if (c == '.')
            {
                // The full stop belongs to initials (J., U.S.) and to abbreviations with inner stops (a.m.).
                bool afterSingle = i - start == 1 || text[i - 2] == '.';
                if (!afterSingle || (i - start == 1 && upper == 0 && !IsLetterThenStop(text, i + 1)))
                    break;
                if (i - start == 1 && text[start] == 'I' && !IsLetterThenStop(text, i + 1) && !IsCapitalNext(text, i + 1))
                    break;
                flags |= TokenFlags.Dotted;
                i++;
                if (i < text.Length && CharKinds.IsLetter(CharKinds.Of(text[i])) && IsLetterThenStop(text, i))
                    continue;
                break;
            }
            else
            {
                break;
            }

            i++;
        }

        if (lower > 0)
            flags |= TokenFlags.HasLower;
        else if (upper > 1)
            flags |= TokenFlags.AllCapitals;

        token.Kind = TokenKind.Word;
        token.Flags = flags;
        return i;
    }

    /// <summary>Reads what begins with an apostrophe: a suffix ('s, 'll) or a lone mark.</summary>
    public static int ReadSuffix(ReadOnlySpan<char> text, int start, ref Token token)
    {
        bool afterWord = start > 0 && char.IsLetterOrDigit(text[start - 1]);
        if (!afterWord || !IsSuffix(text, start))
        {
            token.Kind = TokenKind.QuotationMark;
            return start + 1;
        }

        int end = start + 1;
        while (end < text.Length && CharKinds.IsLetter(CharKinds.Of(text[end])))
            end++;
        token.Kind = end - start == 2 && (text[start + 1] | 0x20) == 's' ? TokenKind.PossessiveSuffix : TokenKind.Word;
        return end;
    }

    /// <summary>Whether 's, 'd, 'm, 'll, 're or 've stands at an apostrophe, and the word ends with it.</summary>
    private static bool IsSuffix(ReadOnlySpan<char> text, int apostrophe)
    {
        ReadOnlySpan<char> rest = text[(apostrophe + 1)..];
        int length = 0;
        while (length < rest.Length && length < 3 && CharKinds.IsLetter(CharKinds.Of(rest[length])))
            length++;
        if (length == 1)
            return (rest[0] | 0x20) is 's' or 'd' or 'm';
        if (length != 2)
            return false;
        return ((char)(rest[0] | 0x20), (char)(rest[1] | 0x20)) is ('l', 'l') or ('r', 'e') or ('v', 'e');
    }

    private static bool IsLetterThenStop(ReadOnlySpan<char> text, int i) =>
        i + 1 < text.Length && CharKinds.IsLetter(CharKinds.Of(text[i])) && text[i + 1] == '.';

    private static bool IsCapitalNext(ReadOnlySpan<char> text, int i) =>
        i + 1 < text.Length && text[i] == ' ' && CharKinds.Of(text[i + 1]) == CharKinds.Upper;
}
