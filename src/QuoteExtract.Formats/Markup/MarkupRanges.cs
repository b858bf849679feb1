namespace QuoteExtract.Formats;

/// <summary>Collects what there is to mark in a text.</summary>
internal static class MarkupRanges
{
    /// <summary>Paragraphs, the parts of quotations, mentions and cues, in the order in which they open.</summary>
    public static void Collect(in ExtractedDocument document, List<MarkupRange> ranges)
    {
        ranges.Clear();
        AddParagraphs(document.Text, ranges);
        var seen = new HashSet<(TextSpan, MarkupKind)>();
        for (int i = 0; i < document.Quotes.Count; i++)
        {
            QuoteView quote = document.Quotes[i];
            foreach (TextSpan part in quote.Parts)
                Add(part, MarkupKind.Quotation, i);
            Add(quote.Mention, MarkupKind.Mention, i);
            Add(quote.Cue, MarkupKind.Cue, i);
        }

        ranges.Sort(Compare);

        void Add(TextSpan span, MarkupKind kind, int quote)
        {
            // Several quotations share one reporting clause.
            if (!span.IsEmpty && (kind == MarkupKind.Quotation || seen.Add((span, kind))))
                ranges.Add(new MarkupRange(span.Start, span.End, kind, quote));
        }
    }

    private static int Compare(MarkupRange a, MarkupRange b)
    {
        if (a.Start != b.Start)
            return a.Start.CompareTo(b.Start);
        if (a.Kind == MarkupKind.Paragraph || b.Kind == MarkupKind.Paragraph)
            return a.Kind.CompareTo(b.Kind);
        if (a.End != b.End)
            return b.End.CompareTo(a.End);
        return a.Kind != b.Kind ? a.Kind.CompareTo(b.Kind) : a.Quote.CompareTo(b.Quote);
    }

    /// <summary>Paragraphs are parted by blank lines; white space around them belongs to none.</summary>
    private static void AddParagraphs(ReadOnlySpan<char> text, List<MarkupRange> ranges)
    {
        int start = -1;
        int end = 0;
        int feeds = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsWhiteSpace(c))
            {
                if (c == '\n' || (c == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                    feeds++;
                continue;
            }

            if (start >= 0 && feeds > 1)
            {
                ranges.Add(new MarkupRange(start, end, MarkupKind.Paragraph, -1));
                start = -1;
            }

            if (start < 0)
                start = i;
            end = i + 1;
            feeds = 0;
        }

        if (start >= 0)
            ranges.Add(new MarkupRange(start, end, MarkupKind.Paragraph, -1));
    }
}
