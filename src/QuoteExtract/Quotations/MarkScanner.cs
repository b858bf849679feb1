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

    /// <summary>The <see cref="MarkEdge"/> of each ASCII character.</summary>
    private static ReadOnlySpan<byte> AsciiEdges =>
    [
        6, 6, 6, 6, 6, 6, 6, 6, 6, 0, 0, 0, 0, 0, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6,
        0, 4, 6, 1, 1, 6, 6, 6, 3, 4, 6, 6, 4, 5, 4, 6, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 4, 4, 6, 6, 6, 4,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 6, 4, 6, 6,
        6, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 6, 4, 6, 6,
    ];

    internal static MarkEdge EdgeOf(char c)
    {
        if (c < 128)
            return (MarkEdge)AsciiEdges[c];
        return c switch
        {
            '\u2026' or '\u3002' or '\u3001' => MarkEdge.Terminal,
            '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' => MarkEdge.Dash,
            '\u00BF' or '\u00A1' or '\u00A3' or '\u20AC' => MarkEdge.Letter,
            _ when char.IsWhiteSpace(c) => MarkEdge.Blank,
            _ when char.IsLetterOrDigit(c) || char.IsSurrogate(c) => MarkEdge.Letter,
            _ => MarkEdge.Other,
        };
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

        if (length == 1 && IsAttribute(text, start, out int attribute))
            return attribute;
        int end = start + length;
        MarkEdge before = start == 0 ? MarkEdge.Blank : EdgeOf(text[start - 1]);
        MarkEdge after = end == text.Length ? MarkEdge.Blank : EdgeOf(text[end]);
        if (MarkGlyphs.FamilyOf(glyph) == MarkFamily.Single)
        {
            if (IsInWord(before) && IsInWord(after) && glyph is not (MarkGlyph.LowSingle or MarkGlyph.ReversedSingle))
                return length;
            if (length == 1 && glyph is (MarkGlyph.StraightSingle or MarkGlyph.Backtick) && IsDoubled(text, start))
            {
                glyph = glyph == MarkGlyph.Backtick ? MarkGlyph.DoubledBacktick : MarkGlyph.DoubledApostrophe;
                length = 2;
                end++;
                after = end == text.Length ? MarkEdge.Blank : EdgeOf(text[end]);
            }
        }

        QuotationMark mark = new() { Start = start, Length = (byte)length, Glyph = glyph, Before = before, After = after };
        if (marks.Count > 0 && marks[marks.Count - 1].End == start)
        {
            mark.Before = marks[marks.Count - 1].Before;
            mark.Hints |= MarkHints.Adjacent;
        }

        if (end < text.Length && char.IsUpper(text[end]))
            mark.Hints |= MarkHints.BeforeUpper;
        if (MarkGlyphs.FamilyOf(glyph) == MarkFamily.Single)
            mark.Hints |= SingleHints(text, start, end, before, marks);
        marks.Add(mark);
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

    /// <summary>A mark against other marks is judged by what follows the whole run.</summary>
    public static void CloseRuns(Span<QuotationMark> marks)
    {
        for (int i = marks.Length - 2; i >= 0; i--)
        {
            if (!marks[i + 1].Has(MarkHints.Adjacent))
                continue;
            marks[i].After = marks[i + 1].After;
            marks[i].Hints |= marks[i + 1].Hints & MarkHints.BeforeUpper;
        }
    }
}
