using QuoteExtract.Text;

namespace QuoteExtract.Quotations;

/// <summary>Tells each mark its paragraph, and whether it begins or ends it.</summary>
internal static class MarkLocator
{
    public static void Locate(Span<QuotationMark> marks, ReadOnlySpan<Paragraph> paragraphs)
    {
        int paragraph = 0;
        bool runs = false;
        Paragraph around = paragraphs.IsEmpty ? default : paragraphs[0];
        for (int i = 0; i < marks.Length; i++)
        {
            ref QuotationMark mark = ref marks[i];
            while (mark.Start >= around.End)
                around = paragraphs[++paragraph];
            mark.Paragraph = paragraph;
            mark.Hint(MarkHints.ParagraphStart, mark.Start == around.Start);
            mark.Hint(MarkHints.ParagraphEnd, mark.End == around.End);
            if (!mark.Has(MarkHints.Adjacent))
                continue;
            runs = true;
            mark.Hints |= marks[i - 1].Hints & MarkHints.ParagraphStart;
        }

        if (runs)
            CloseRuns(marks);
    }

    /// <summary>A mark against other marks is judged by what follows the whole run.</summary>
    private static void CloseRuns(Span<QuotationMark> marks)
    {
        for (int i = marks.Length - 2; i >= 0; i--)
        {
            ref readonly QuotationMark next = ref marks[i + 1];
            if (!next.Has(MarkHints.Adjacent))
                continue;
            marks[i].After = next.After;
            marks[i].Hints |= next.Hints & (MarkHints.BeforeUpper | MarkHints.ParagraphEnd);
        }
    }
}
