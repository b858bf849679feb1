using System.Text;

namespace QuoteExtract.Cli.Evaluation;

/// <summary>Shows a stretch of text with brackets around the spans of interest, long quotations shortened.</summary>
internal static class ContextRenderer
{
    private const int MostBefore = 320;
    private const int MostAfter = 260;
    private const int KeptOfLongRegion = 160;

    /// <summary>How far away a mention may be and still be shown in place.</summary>
    private const int MentionReach = 900;

    /// <param name="text">The document.</param>
    /// <param name="region">What it is about, shown in ⟦ ⟧.</param>
    /// <param name="marks">Further spans with their brackets; those too far away are left out.</param>
    public static string Render(string text, TextSpan region, IReadOnlyList<(TextSpan Span, string Open, string Close)> marks)
    {
        int start = ParagraphStart(text, region.Start);
        int end = ParagraphEnd(text, region.End);
        var inserts = new List<(int At, int Order, string Text)> { (region.Start, 3, "⟦"), (region.End, 0, "⟧") };
        foreach ((TextSpan span, string open, string close) in marks)
        {
            if (span.Start < region.Start - MentionReach || span.End > region.End + MentionReach)
                continue;
            start = Math.Min(start, Math.Max(0, span.Start - 30));
            end = Math.Max(end, Math.Min(text.Length, span.End + 30));
            inserts.Add((span.Start, 2, open));
            inserts.Add((span.End, 1, close));
        }

        inserts.Sort((a, b) => a.At != b.At ? a.At.CompareTo(b.At) : a.Order.CompareTo(b.Order));
        return Write(text, TextSpan.FromBounds(start, end), region, inserts);
    }

    private static string Write(string text, TextSpan window, TextSpan region, List<(int At, int Order, string Text)> inserts)
    {
        // A long quotation is known by its ends.
        bool shorten = region.Length > 2 * KeptOfLongRegion + 40;
        int skipFrom = shorten ? region.Start + KeptOfLongRegion : int.MaxValue;
        int skipTo = shorten ? region.End - KeptOfLongRegion : int.MaxValue;

        var result = new StringBuilder(window.Start > 0 ? "…" : "");
        int next = 0;
        for (int i = window.Start; i <= window.End; i++)
        {
            for (; next < inserts.Count && inserts[next].At <= i; next++)
                result.Append(inserts[next].Text);
            if (i == skipFrom)
                result.Append(" […] ");
            if (i == window.End || (i >= skipFrom && i < skipTo))
                continue;
            result.Append(text[i] is '\n' ? "¶" : char.IsControl(text[i]) ? " " : text[i].ToString());
        }

        return result.Append(window.End < text.Length ? "…" : "").ToString();
    }

    private static int ParagraphStart(string text, int at)
    {
        int least = Math.Max(0, at - MostBefore);
        int breakAt = at == 0 ? -1 : text.LastIndexOf("\n\n", at - 1, at - least, StringComparison.Ordinal);
        // The paragraph alone when it is long enough to be understood, else what fits.
        return breakAt >= 0 && at - breakAt > MostBefore / 2 ? breakAt + 2 : least;
    }

    private static int ParagraphEnd(string text, int at)
    {
        int most = Math.Min(text.Length, at + MostAfter);
        int breakAt = text.IndexOf("\n\n", at, most - at, StringComparison.Ordinal);
        return breakAt >= 0 && breakAt - at > MostAfter / 2 ? breakAt : most;
    }
}
