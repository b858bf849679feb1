using QuoteExtract.Buffers;
using QuoteExtract.Text;

namespace QuoteExtract.Quotations;

/// <summary>
/// Dialogue in dashes: a dash that begins a paragraph opens a turn. Where a dash sets off the reporting clause
/// (Spanish, Portuguese, Russian) the clause is left out; what commas set off (Joyce) is cut out later, by its words
/// (<see cref="DashClauses"/>).
/// </summary>
internal static class DashDialogue
{
    /// <summary>Finds the turns, if dashes are how this document quotes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="paragraphs">Its paragraphs.</param>
    /// <param name="marked">Number of outermost regions in quotation marks.</param>
    /// <param name="turns">Where the turns go.</param>
    public static void Find(
        ReadOnlySpan<char> text, ReadOnlySpan<Paragraph> paragraphs, int marked, PooledList<QuotationRegion> turns)
    {
        turns.Clear();
        if (!IsDialogue(text, paragraphs, marked))
            return;
        for (int i = 0; i < paragraphs.Length; i++)
        {
            int dash = DashTurn.LengthOfDash(text, paragraphs[i].Start, paragraphs[i].End);
            if (dash > 0 && DashTurn.Begins(text, paragraphs[i], dash))
                Cut(text, paragraphs[i], i, dash, turns);
        }
    }

    private static bool IsDialogue(ReadOnlySpan<char> text, ReadOnlySpan<Paragraph> paragraphs, int marked)
    {
        int turns = 0;
        int ended = 0;
        int hyphens = 0;
        int lively = 0;
        foreach (Paragraph paragraph in paragraphs)
        {
            int dash = DashTurn.LengthOfDash(text, paragraph.Start, paragraph.End);
            if (dash == 0 || !DashTurn.Begins(text, paragraph, dash))
                continue;
            turns++;
            char last = text[paragraph.End - 1];
            bool clause = DashTurn.FindInner(text, paragraph.Start + dash, paragraph.End, out _) >= 0;
            if (clause || last is '.' or '!' or '?' or '\u2026' or '\u2014' or '\u2015')
                ended++;
            if (clause || last is '!' or '?')
                lively++;
            if (dash == 1 && text[paragraph.Start] == '-')
                hyphens++;
        }

        // Beside quotation marks a few dashes are a list or a signature; hyphens need the air of talk.
        return turns > marked && ended * 2 >= turns && (hyphens * 2 < turns || lively * 4 >= turns);
    }

    private static void Cut(
        ReadOnlySpan<char> text, Paragraph paragraph, int index, int dash, PooledList<QuotationRegion> turns)
    {
        int start = paragraph.Start;
        int content = start + dash;
        while (true)
        {
            int clause = DashTurn.FindInner(text, content, paragraph.End, out int clauseDash);
            Add(text, start, content, clause < 0 ? paragraph.End : clause, index, turns);
            if (clause < 0)
                return;
            start = DashTurn.FindReturn(text, clause + clauseDash, paragraph.End, out int returnDash);
            if (start < 0)
                return;
            content = start + returnDash;
        }
    }

    private static void Add(
        ReadOnlySpan<char> text, int start, int content, int end, int paragraph, PooledList<QuotationRegion> turns)
    {
        while (content < end && char.IsWhiteSpace(text[content]))
            content++;
        while (end > content && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (content >= end)
            return;
        turns.Add(new QuotationRegion
        {
            Start = start,
            ContentStart = content,
            ContentEnd = end,
            End = end,
            Parent = -1,
            Continues = -1,
            Paragraph = paragraph,
            Style = QuotationMarkStyles.Dash,
            Flags = RegionFlags.Dash,
        });
    }
}
