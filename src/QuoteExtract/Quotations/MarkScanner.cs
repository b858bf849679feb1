using QuoteExtract.Buffers;
using QuoteExtract.Text;

namespace QuoteExtract.Quotations;

/// <summary>
/// Reads the marks that may quote. Apostrophes between letters are dropped at once, so that ordinary prose stores
/// nothing.
/// </summary>
internal static class MarkScanner
{
    private const int LongestAttribute = 400;

    /// <summary>The bit of a capital beside the <see cref="MarkEdge"/> of a character.</summary>
    private const int Capital = 8;

    /// <summary>The <see cref="MarkEdge"/> of each ASCII character, and whether it is a capital.</summary>
    private static ReadOnlySpan<byte> AsciiEdges =>
    [
        6, 6, 6, 6, 6, 6, 6, 6, 6, 0, 0, 0, 0, 0, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6,
        0, 4, 6, 1, 1, 6, 6, 6, 3, 4, 6, 6, 4, 5, 4, 6, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 4, 4, 6, 6, 6, 4,
        1, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 3, 6, 4, 6, 6,
        6, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 6, 4, 6, 6,
    ];

    internal static MarkEdge EdgeOf(char c) => (MarkEdge)(SideOf(c) & ~Capital);

    private static int SideOf(char c) => c < 128 ? AsciiEdges[c] : SideOfWide(c);

    private static int SideOfWide(char c)
    {
        MarkEdge edge = c switch
        {
            '\u2026' or '\u3002' or '\u3001' => MarkEdge.Terminal,
            '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' => MarkEdge.Dash,
            '\u00BF' or '\u00A1' or '\u00A3' or '\u20AC' => MarkEdge.Letter,
            _ when char.IsWhiteSpace(c) => MarkEdge.Blank,
            _ when char.IsLetterOrDigit(c) || char.IsSurrogate(c) => MarkEdge.Letter,
            _ => MarkEdge.Other,
        };
        return (int)edge | (char.IsUpper(c) ? Capital : 0);
    }

    /// <summary>Adds the mark that a character begins, if it is one.</summary>
    /// <returns>How many characters are done with.</returns>
    public static int Take(ReadOnlySpan<char> text, in Sign sign, PooledList<QuotationMark> marks)
    {
        int start = sign.Start;
        MarkGlyph glyph = sign.Glyph;
        int length = 1;
        if (glyph == MarkGlyph.None)
        {
            char c = MarkEntities.Read(text[start..], out length);
            if (c == '\0' || length == 0)
                return 1;
            glyph = MarkGlyphs.Of(c);
            if (glyph == MarkGlyph.None)
                return length;
        }

        char last = start == 0 ? '\n' : text[start - 1];
        if (last == '=' && length == 1 && IsAttribute(text, start, out int attribute))
            return attribute;
        int end = start + length;
        MarkEdge before = EdgeOf(last);
        int after = end < text.Length ? SideOf(text[end]) : (int)MarkEdge.Blank;
        MarkHints hints = MarkHints.None;
        if (MarkGlyphs.FamilyOf(glyph) == MarkFamily.Single)
        {
            if (IsInWord(before) && IsInWord((MarkEdge)(after & ~Capital)) && glyph is not (MarkGlyph.LowSingle or MarkGlyph.ReversedSingle))
                return length;
            if (length == 1 && glyph is (MarkGlyph.StraightSingle or MarkGlyph.Backtick) && IsDoubled(text, start))
            {
                glyph = glyph == MarkGlyph.Backtick ? MarkGlyph.DoubledBacktick : MarkGlyph.DoubledApostrophe;
                length = 2;
                end++;
                after = end < text.Length ? SideOf(text[end]) : (int)MarkEdge.Blank;
            }
            else
            {
                hints = SingleHints(text, start, end, before, marks);
            }
        }

        if ((after & Capital) != 0)
            hints |= MarkHints.BeforeUpper;
        if (marks.Count > 0 && marks[marks.Count - 1].End == start)
        {
            before = marks[marks.Count - 1].Before;
            hints |= MarkHints.Adjacent;
        }

        ref QuotationMark mark = ref marks.Append();
        mark.Start = start;
        mark.Paragraph = 0;
        mark.Length = (byte)length;
        mark.Glyph = glyph;
        mark.Before = before;
        mark.After = (MarkEdge)(after & ~Capital);
        mark.Hints = hints;
        mark.OpenCost = 0;
        mark.CloseCost = 0;
        mark.SkipCost = 0;
        return length;
    }

    // name="value", as in markup left in the text: both marks are passed over.
    private static bool IsAttribute(ReadOnlySpan<char> text, int start, out int length)
    {
        length = 0;
        if (start < 2 || text[start - 1] != '=' || !char.IsAsciiLetterOrDigit(text[start - 2]))
            return false;
        ReadOnlySpan<char> rest = text.Slice(start + 1, Math.Min(LongestAttribute, text.Length - start - 1));
        length = rest.IndexOf(text[start]) + 2;
        return length > 1 && rest[..(length - 2)].IndexOfAny('\n', '<') < 0;
    }

    private static MarkHints SingleHints(
        ReadOnlySpan<char> text, int start, int end, MarkEdge before, PooledList<QuotationMark> marks)
    {
        MarkHints hints = MarkHints.None;
        if (start > 0 && (text[start - 1] | 0x20) == 's')
            hints |= MarkHints.AfterS;
        if (!IsInWord(before) && Elisions.Begins(text[end..]))
            hints |= MarkHints.Elision;

        // The second mark of "rock 'n' roll" is one when the first is.
        if (marks.Count > 0 && start - 1 == marks[marks.Count - 1].End && (text[start - 1] | 0x20) == 'n'
            && marks[marks.Count - 1].Has(MarkHints.Elision))
        {
            hints |= MarkHints.Elision;
        }

        return hints;
    }

    private static bool IsInWord(MarkEdge edge) => edge is MarkEdge.Letter or MarkEdge.Digit;

    // Two in a row are one double mark. Of three, a closing run has its double mark last: 'inner' ends first.
    private static bool IsDoubled(ReadOnlySpan<char> text, int start)
    {
        char c = text[start];
        if (start + 1 >= text.Length || text[start + 1] != c)
            return false;
        bool three = start + 2 < text.Length && text[start + 2] == c;
        return !three || start == 0 || char.IsWhiteSpace(text[start - 1]);
    }
}
