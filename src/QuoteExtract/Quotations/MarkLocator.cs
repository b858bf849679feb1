using QuoteExtract.Text;

namespace QuoteExtract.Quotations;

/// <summary>Tells each mark its paragraph, and whether it begins or ends it.</summary>
internal static class MarkLocator
{
    public static void Locate(Span<QuotationMark> marks, ReadOnlySpan<Paragraph> paragraphs)
    {
        int paragraph = 0;
        for (int i = 0; i < marks.Length; i++)
        {
            ref QuotationMark mark = ref marks[i];
            while (mark.Start >= paragraphs[paragraph].End)
                paragraph++;
            mark.Paragraph = paragraph;
            bool first = mark.Start == paragraphs[paragraph].Start;
            if (first || (mark.Has(MarkHints.Adjacent) && marks[i - 1].Has(MarkHints.ParagraphStart)))
                mark.Hints |= MarkHints.ParagraphStart;
        }

        for (int i = marks.Length - 1; i >= 0; i--)
        {
            ref QuotationMark mark = ref marks[i];
            bool last = mark.End == paragraphs[mark.Paragraph].End;
            if (last || (i + 1 < marks.Length && marks[i + 1].Has(MarkHints.Adjacent) && marks[i + 1].Has(MarkHints.ParagraphEnd)))
                mark.Hints |= MarkHints.ParagraphEnd;
        }
    }
}
