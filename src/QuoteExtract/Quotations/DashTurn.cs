using QuoteExtract.Text;

namespace QuoteExtract.Quotations;

/// <summary>The dashes of one paragraph of dialogue.</summary>
internal static class DashTurn
{
    /// <summary>How many characters the dash at <paramref name="at"/> takes, 0 if there is none.</summary>
    public static int LengthOfDash(ReadOnlySpan<char> text, int at, int end)
    {
        if (at >= end)
            return 0;
        char c = text[at];
        if (c is '\u2013' or '\u2014' or '\u2015')
            return 1;
        if (c == '-')
            return at + 1 < end && text[at + 1] == '-' ? 2 : 1;
        if (c != '&')
            return 0;
        char meant = MarkEntities.Read(text[at..end], out int length);
        return meant is '\u2013' or '\u2014' or '\u2015' ? length : 0;
    }

    /// <summary>Whether speech follows the dash that begins a paragraph: no list item, number or signature.</summary>
    public static bool Begins(ReadOnlySpan<char> text, Paragraph paragraph, int dash)
    {
        int at = paragraph.Start + dash;
        while (at < paragraph.End && char.IsWhiteSpace(text[at]))
            at++;
        if (at >= paragraph.End || (dash == 1 && text[paragraph.Start] == '-' && at == paragraph.Start + 1))
            return false;
        char first = text[at];
        return char.IsLetter(first) ? !char.IsLower(first) : first is '\u00BF' or '\u00A1' or '\u2026' or '.' or '\'' or '\u2019';
    }

    /// <summary>Finds the dash that sets off a reporting clause from the speech before it, or -1.</summary>
    public static int FindInner(ReadOnlySpan<char> text, int from, int end, out int length)
    {
        int at = from;
        while ((at = NextDash(text, at, end, out length)) >= 0)
        {
            int after = at + length;
            bool blankBefore = at > from && char.IsWhiteSpace(text[at - 1]);
            while (after < end && char.IsWhiteSpace(text[after]))
                after++;
            if (blankBefore && after < end && char.IsLower(text[after]))
                return at;
            at += length;
        }

        return -1;
    }

    /// <summary>Finds the dash after a reporting clause, from which the speech goes on, or -1.</summary>
    public static int FindReturn(ReadOnlySpan<char> text, int from, int end, out int length)
    {
        int at = from;
        while ((at = NextDash(text, at, end, out length)) >= 0)
        {
            bool blankBefore = char.IsWhiteSpace(text[at - 1]);
            char after = at + length < end ? text[at + length] : ' ';
            if (blankBefore || char.IsWhiteSpace(after) || after is '.' or ',' or ';' or ':')
                return at;
            at += length;
        }

        return -1;
    }

    private static int NextDash(ReadOnlySpan<char> text, int from, int end, out int length)
    {
        for (int at = from; at < end; at++)
        {
            int skipped = text[at..end].IndexOfAny("\u2013\u2014\u2015-&");
            if (skipped < 0)
                break;
            at += skipped;
            length = LengthOfDash(text, at, end);

            // A hyphen inside a word is none.
            if (length > 1 || (length == 1 && (text[at] != '-' || (char.IsWhiteSpace(text[at - 1]) && at + 1 < end && char.IsWhiteSpace(text[at + 1])))))
                return at;
        }

        length = 0;
        return -1;
    }
}
