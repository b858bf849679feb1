using QuoteExtract.Buffers;
using QuoteExtract.Quotations;
using QuoteExtract.Text;

namespace QuoteExtract.LongTexts;

/// <summary>
/// Cuts a very long text into windows: between two paragraphs outside of any quotation, best where neither of them
/// quotes, so that no conversation is cut in two. A paragraph longer than a window is cut at a blank.
/// </summary>
internal static class WindowCutter
{
    /// <summary>From this share of a window on a cut is welcome.</summary>
    private const int Eighths = 7;

    /// <param name="text">The text.</param>
    /// <param name="paragraphs">Its paragraphs.</param>
    /// <param name="regions">Its marked regions.</param>
    /// <param name="length">How long a window should be.</param>
    /// <param name="windows">Where the windows go; together they are the text.</param>
    /// <returns>Operations done.</returns>
    public static long Cut(ReadOnlySpan<char> text, ReadOnlySpan<Paragraph> paragraphs, ReadOnlySpan<QuotationRegion> regions, int length, PooledList<TextWindow> windows)
    {
        windows.Clear();
        int start = 0, best = -1, bestGrade = -1;
        int region = 0, covered = 0;
        for (int p = 1; p < paragraphs.Length; p++)
        {
            int at = paragraphs[p].Start;
            for (; region < regions.Length && regions[region].Start < at; region++)
                covered = Math.Max(covered, regions[region].End);

            if (at - start > length && best >= 0)
            {
                Add(windows, ref start, best);
                (best, bestGrade) = (-1, -1);
            }

            // A paragraph too long for a window lies behind.
            while (at - start > length + (length / 4) && Inside(text, regions, start + length, at) is >= 0 and var inside)
                Add(windows, ref start, inside);
            if (covered > at)
                continue;
            int size = at - start;
            if (size < length / 8 * Eighths)
                continue;
            int grade = Grade(paragraphs, regions, p, region, covered);
            if (size > length)
                Add(windows, ref start, at);
            else if (grade >= bestGrade)
                (best, bestGrade) = (at, grade);
        }

        if (text.Length - start > length && best > start)
            Add(windows, ref start, best);
        while (text.Length - start > length + (length / 4) && Inside(text, regions, start + length, text.Length) is > 0 and var rest)
            Add(windows, ref start, rest);
        Add(windows, ref start, text.Length);
        Deal(paragraphs, regions, windows.Span);
        return paragraphs.Length + regions.Length;
    }

    private static void Add(PooledList<TextWindow> windows, ref int start, int end)
    {
        windows.Add(new TextWindow { Start = start, End = end });
        start = end;
    }

    /// <summary>How good a cut before a paragraph is: 2 where neither side quotes, less where one does, -1 where a quotation goes on.</summary>
    private static int Grade(ReadOnlySpan<Paragraph> paragraphs, ReadOnlySpan<QuotationRegion> regions, int paragraph, int next, int covered)
    {
        bool before = covered > paragraphs[paragraph - 1].Start;
        bool after = next < regions.Length && regions[next].Start < paragraphs[paragraph].End;
        if (after && regions[next].Continues >= 0)
            return -1;
        return (before ? 0 : 1) + (after ? 0 : 1);
    }

    /// <summary>A blank outside of any region, from an offset on; -1 if there is none before <paramref name="end"/>.</summary>
    private static int Inside(ReadOnlySpan<char> text, ReadOnlySpan<QuotationRegion> regions, int from, int end)
    {
        int at = from;
        while (true)
        {
            while (at < end && !char.IsWhiteSpace(text[at]))
                at++;
            if (at >= end)
                return -1;
            int region = LastBefore(regions, at);
            while (region >= 0 && regions[region].Parent >= 0)
                region = regions[region].Parent;
            if (region < 0 || regions[region].End <= at)
                return at;
            at = regions[region].End;
        }
    }

    /// <summary>The last region that starts at an offset or before, or -1.</summary>
    private static int LastBefore(ReadOnlySpan<QuotationRegion> regions, int at)
    {
        int first = 0, end = regions.Length;
        while (first < end)
        {
            int middle = (first + end) >>> 1;
            if (regions[middle].Start <= at)
                first = middle + 1;
            else
                end = middle;
        }

        return first - 1;
    }

    /// <summary>Deals paragraphs and regions out; a paragraph that was cut belongs to every window it reaches into.</summary>
    private static void Deal(ReadOnlySpan<Paragraph> paragraphs, ReadOnlySpan<QuotationRegion> regions, Span<TextWindow> windows)
    {
        int paragraph = 0, region = 0;
        foreach (ref TextWindow window in windows)
        {
            if (paragraph > 0 && paragraphs[paragraph - 1].End > window.Start)
                paragraph--;
            window.FirstParagraph = paragraph;
            while (paragraph < paragraphs.Length && paragraphs[paragraph].Start < window.End)
                paragraph++;
            window.ParagraphEnd = paragraph;
            window.FirstRegion = region;
            while (region < regions.Length && regions[region].Start < window.End)
                region++;
            window.RegionEnd = region;
        }
    }
}
