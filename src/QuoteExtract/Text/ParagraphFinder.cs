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
        CutLines(text, breaks, paragraphs, pace);
        if (paragraphs.Count < 2)
            return;
        ParagraphLines lines = ParagraphLines.Measure(text, paragraphs.Span);
        if (lines.Singles > 0 && lines.IsHardWrapped)
            JoinLines(text, paragraphs, lines.ShortLine);
    }

    public static bool IsBreak(char c) => c is '\n' or '\r' or '\f' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>Where the line breaks between two lines stand: how many there are, and the indent after the last.</summary>
    internal static void MeasureGap(ReadOnlySpan<char> gap, out int breaks, out int indent)
    {
        breaks = 0;
        indent = 0;
        for (int i = 0; i < gap.Length; i++)
        {
            char c = gap[i];
            if (c == '\r' && i + 1 < gap.Length && gap[i + 1] == '\n')
                continue;
            if (IsBreak(c))
            {
                // A paragraph separator and a form feed end a paragraph by themselves.
                breaks += c is '\u2029' or '\f' ? 2 : 1;
                indent = 0;
            }
            else
            {
                indent += c == '\t' ? 4 : 1;
            }
        }
    }

    private static void CutLines(ReadOnlySpan<char> text, ReadOnlySpan<int> breaks, PooledList<Paragraph> lines, Pace? pace)
    {
        int start = 0;
        int done = 0;
        foreach (int end in breaks)
        {
            if ((done++ & Pace.Mask) == 0)
                pace?.At(end);
            AddLine(text, start, end, lines);
            start = end + 1;
        }

        AddLine(text, start, text.Length, lines);
    }

    private static void AddLine(ReadOnlySpan<char> text, int first, int last, PooledList<Paragraph> lines)
    {
        while (first < last && char.IsWhiteSpace(text[first]))
            first++;
        while (last > first && char.IsWhiteSpace(text[last - 1]))
            last--;
        if (first < last)
            lines.Add(new Paragraph { Start = first, End = last });
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
            MeasureGap(text[open.End..line.Start], out int breaks, out int indent);
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
