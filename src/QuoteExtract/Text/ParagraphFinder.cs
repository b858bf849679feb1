using QuoteExtract.Buffers;

namespace QuoteExtract.Text;

/// <summary>
/// Cuts a text into paragraphs. An empty line always ends one; whether a single line break does is worked out
/// from the document: in a hard-wrapped novel it is a blank, in news it ends the paragraph.
/// </summary>
internal static class ParagraphFinder
{
    /// <param name="text">The text.</param>
    /// <param name="breaks">Where it has line breaks.</param>
    /// <param name="paragraphs">Where the paragraphs go.</param>
    /// <param name="pace">Asked whether to go on.</param>
    public static void Find(ReadOnlySpan<char> text, ReadOnlySpan<int> breaks, PooledList<Paragraph> paragraphs, Pace? pace = null)
    {
        paragraphs.Clear();
        ParagraphLines lines = default;
        CutLines(text, breaks, paragraphs, ref lines, pace);
        if (lines.Singles > 0 && lines.IsHardWrapped)
            JoinLines(text, paragraphs, lines.ShortLine);
    }

    public static bool IsBreak(char c) => c is '\n' or '\r' or '\f' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>Where the line breaks between two lines stand: how many there are, and the indent after the last.</summary>
    private static void MeasureGap(ReadOnlySpan<char> text, int from, int to, out int breaks, out int indent)
    {
        breaks = 0;
        indent = 0;
        for (int i = from; i < to; i++)
        {
            char c = text[i];
            if (IsBreak(c))
            {
                breaks += Weight(text, i);
                indent = 0;
            }
            else
            {
                indent += c == '\t' ? 4 : 1;
            }
        }
    }

    private static void CutLines(
        ReadOnlySpan<char> text, ReadOnlySpan<int> breaks, PooledList<Paragraph> paragraphs, ref ParagraphLines measure, Pace? pace)
    {
        Span<Paragraph> lines = paragraphs.RoomFor(breaks.Length + 1);
        int count = 0;
        int start = 0;
        int gap = 0;
        for (int i = 0; i <= breaks.Length; i++)
        {
            int end = i < breaks.Length ? breaks[i] : text.Length;
            if ((i & Pace.Mask) == 0)
                pace?.At(end);
            if (start < end && Trim(text, start, end, out Paragraph line))
            {
                if (gap <= 1 && count > 0)
                    measure.Add(text, lines[count - 1], line);
                lines[count++] = line;
                gap = 0;
            }

            if (end < text.Length)
                gap += Weight(text, end);
            start = end + 1;
        }

        paragraphs.Take(count);
    }

    /// <summary>How many breaks one counts for: a paragraph separator and a form feed end a paragraph by themselves.</summary>
    private static int Weight(ReadOnlySpan<char> text, int at) => text[at] == '\n' ? 1 : WeightOfRare(text, at);

    private static int WeightOfRare(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '\r' when at + 1 < text.Length && text[at + 1] == '\n' => 0,
        '\u2029' or '\f' => 2,
        _ => 1,
    };

    /// <summary>A line without the blanks around it, unless it is blank.</summary>
    private static bool Trim(ReadOnlySpan<char> text, int first, int last, out Paragraph line)
    {
        while (first < last && char.IsWhiteSpace(text[first]))
            first++;
        while (last > first && char.IsWhiteSpace(text[last - 1]))
            last--;
        line = new Paragraph { Start = first, End = last };
        return first < last;
    }

    private static void JoinLines(ReadOnlySpan<char> text, PooledList<Paragraph> paragraphs, int shortLine)
    {
        Span<Paragraph> lines = paragraphs.Span;
        int count = 0;
        int indentBefore = ParagraphLines.IndentOf(text, lines[0].Start);
        int lineStart = lines[0].Start;
        for (int i = 1; i < lines.Length; i++)
        {
            Paragraph line = lines[i];
            ref Paragraph open = ref lines[count];
            MeasureGap(text, open.End, line.Start, out int breaks, out int indent);
            bool indented = indent >= 2 && indent > indentBefore;
            bool endedEarly = open.End - lineStart < shortLine
                && ParagraphLines.EndsSentence(text[open.End - 1]) && !char.IsLower(text[line.Start]);
            if (breaks > 1 || indented || endedEarly)
                lines[++count] = line;
            else
                open.End = line.End;
            indentBefore = indent;
            lineStart = line.Start;
        }

        paragraphs.Truncate(count + 1);
    }
}
