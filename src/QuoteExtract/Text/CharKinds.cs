using System.Globalization;
using System.Runtime.CompilerServices;

namespace QuoteExtract.Text;

/// <summary>What the tokenizer needs to know of a character.</summary>
internal static class CharKinds
{
    public const byte Other = 0;
    public const byte Blank = 1;
    public const byte Newline = 2;
    public const byte Lower = 3;
    public const byte Upper = 4;
    public const byte Digit = 5;
    public const byte Quote = 6;
    public const byte Apostrophe = 7;

    private static ReadOnlySpan<byte> Ascii =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 1, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        1, 0, 6, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 0, 0, 0, 0, 0, 0,
        0, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 0, 0, 0, 0, 0,
        6, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 0, 0, 0, 0, 0,
    ];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte Of(char c) => c < 128 ? Ascii[c] : OfOther(c);

    public static bool IsLetter(byte kind) => kind is Lower or Upper;

    public static bool IsBlank(byte kind) => kind is Blank or Newline;

    private static byte OfOther(char c)
    {
        if (c is '\u2019' or '\u02BC')
            return Apostrophe;
        if (c is '\u2018' or '\u201A' or '\u201B' or '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB'
            or '\u2039' or '\u203A' or '\u300C' or '\u300D' or '\u300E' or '\u300F' or '\uFF02')
        {
            return Quote;
        }

        return CharUnicodeInfo.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => Upper,
            UnicodeCategory.LowercaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
                or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => Lower,
            UnicodeCategory.DecimalDigitNumber => Digit,
            UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => Newline,
            UnicodeCategory.SpaceSeparator or UnicodeCategory.Format => Blank,
            UnicodeCategory.Control => c == '\u0085' ? Newline : Other,
            _ => Other,
        };
    }
}
