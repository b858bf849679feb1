using System.Globalization;

namespace QuoteExtract.Verification;

/// <summary>Which letters count as the same: whatever their case, accent or width.</summary>
internal static class LetterFold
{
    private const char FirstAccented = '\u00C0';

    /// <summary>The letters from U+00C0 to U+017F without their accents; what has none stands for itself.</summary>
    private const string Bases =
        "aaaaaa\u00E6ceeeeiiii\u00F0nooooo\u00D7ouuuuy\u00FE\u00DFaaaaaa\u00E6ceeeeiiii\u00F0nooooo\u00F7ouuuuy\u00FEy"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii\u0133\u0133jjkkkllllllllllnnnnnnnnnoooooo\u0153\u0153"
        + "rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>A letter in its plain form.</summary>
    public static char Of(char c)
    {
        if (c < 128)
            return (uint)(c - 'A') <= 'Z' - 'A' ? (char)(c | 0x20) : c;

        // Full-width forms of ASCII.
        if (c is >= '\uFF01' and <= '\uFF5E')
            return Of((char)(c - 0xFEE0));

        // The sign of the angstrom is a letter with a ring.
        char lower = char.ToLowerInvariant(c);
        return lower >= FirstAccented && lower < FirstAccented + Bases.Length ? Bases[lower - FirstAccented] : lower;
    }

    /// <summary>The letters that a ligature stands for, or none.</summary>
    public static ReadOnlySpan<char> Ligature(char c) => c switch
    {
        '\uFB00' => "ff",
        '\uFB01' => "fi",
        '\uFB02' => "fl",
        '\uFB03' => "ffi",
        '\uFB04' => "ffl",
        '\uFB05' or '\uFB06' => "st",
        _ => default,
    };

    /// <summary>An accent, a soft hyphen or a joiner: nothing of its own.</summary>
    public static bool IsSilent(char c) =>
        c is (>= '\u0300' and <= '\u036F') or '\u00AD' or (>= '\u200B' and <= '\u200D') or '\u2060' or '\uFEFF' or '\uFE0E' or '\uFE0F';

    /// <summary>Letters, digits and the vowel signs of scripts that have them.</summary>
    public static bool IsWordLetter(char c)
    {
        if (c < 128)
            return char.IsAsciiLetterOrDigit(c);
        return CharUnicodeInfo.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.OtherLetter => true,
            UnicodeCategory.ModifierLetter => c != '\u02BC',
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => !IsSilent(c),
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => true,
            _ => false,
        };
    }

    /// <summary>Scripts written without spaces: every letter counts as a word.</summary>
    public static bool StandsAlone(char c) =>
        c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u2E80' and <= '\uA4CF') or (>= '\uF900' and <= '\uFAFF');

    /// <summary>Signs that are read aloud: 5 % is not 5, nor $5 £5.</summary>
    public static bool IsSign(char c)
    {
        if (c < 128)
            return c is '$' or '%' or '&' or '+' or '=' or '#' or '@';
        return CharUnicodeInfo.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.CurrencySymbol or UnicodeCategory.MathSymbol or UnicodeCategory.OtherSymbol => true,
            _ => c is '\u00A7' or '\u2030',
        };
    }

    public static bool IsHyphen(char c) => c is '-' or '\u00AD' or (>= '\u2010' and <= '\u2015') or '\u2212';

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '\u02BC' or '`' or '\u00B4' or '\uFF07';
}
