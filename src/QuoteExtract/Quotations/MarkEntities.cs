namespace QuoteExtract.Quotations;

/// <summary>HTML entities that stand for marks, as they are left in carelessly converted text.</summary>
internal static class MarkEntities
{
    private const int Longest = 9;

    /// <summary>Reads the entity at the ampersand that <paramref name="text"/> begins with.</summary>
    /// <param name="text">The text from the ampersand on.</param>
    /// <param name="length">How many characters the entity takes.</param>
    /// <returns>The character meant, or NUL if it is none of ours.</returns>
    public static char Read(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        ReadOnlySpan<char> window = text.Length > Longest ? text[..Longest] : text;
        int end = window.IndexOf(';');
        if (end < 3)
            return '\0';
        ReadOnlySpan<char> name = window[1..end];
        length = end + 1;
        return name[0] == '#' ? FromNumber(name[1..]) : FromName(name);
    }

    private static char FromName(ReadOnlySpan<char> name) => name switch
    {
        "quot" => '"',
        "apos" => '\'',
        "ldquo" => '\u201C',
        "rdquo" => '\u201D',
        "bdquo" => '\u201E',
        "lsquo" => '\u2018',
        "rsquo" => '\u2019',
        "sbquo" => '\u201A',
        "laquo" => '\u00AB',
        "raquo" => '\u00BB',
        "lsaquo" => '\u2039',
        "rsaquo" => '\u203A',
        "ndash" => '\u2013',
        "mdash" => '\u2014',
        "nbsp" => '\u00A0',
        _ => '\0',
    };

    private static char FromNumber(ReadOnlySpan<char> digits)
    {
        bool hex = digits.Length > 0 && (digits[0] | 0x20) == 'x';
        int value = 0;
        foreach (char c in hex ? digits[1..] : digits)
        {
            int digit = char.IsAsciiDigit(c) ? c - '0' : hex && char.IsAsciiHexDigit(c) ? (c | 0x20) - 'a' + 10 : -1;
            if (digit < 0)
                return '\0';
            value = (value * (hex ? 16 : 10)) + digit;
        }

        return value is > 0 and <= char.MaxValue
            && (MarkGlyphs.Of((char)value) != MarkGlyph.None || value is 0xA0 or 0x2013 or 0x2014 or 0x2015)
            ? (char)value
            : '\0';
    }
}
