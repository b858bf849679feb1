using Spectre.Console;

namespace QuoteExtract.Cli.Output;

/// <summary>Fits a text into a number of terminal cells, leaving out its middle: how a quotation begins and ends says most.</summary>
internal static class Elision
{
    private const string Gap = " … ";

    public static string Fit(string text, int cells)
    {
        if (text.Length * 2 <= cells || text.GetCellWidth() <= cells)
            return text;
        int room = Math.Max(cells - Gap.Length, 2);
        int tailRoom = Math.Min(room / 3, 30);
        int head = WordEnd(text, HeadLength(text, room - tailRoom));
        int tail = WordStart(text, TailStart(text, tailRoom));
        return string.Concat(text.AsSpan(0, head).TrimEnd(), Gap, text.AsSpan(tail).TrimStart());
    }

    private static int HeadLength(string text, int cells)
    {
        int length = 0;
        for (int used = 0; length < text.Length; length++)
        {
            used += Math.Max(text[length].GetCellWidth(), 0);
            if (used > cells)
                break;
        }

        return Split(text, length) ? length - 1 : length;
    }

    private static int TailStart(string text, int cells)
    {
        int start = text.Length;
        for (int used = 0; start > 0; start--)
        {
            used += Math.Max(text[start - 1].GetCellWidth(), 0);
            if (used > cells)
                break;
        }

        return Split(text, start) ? start + 1 : start;
    }

    /// <summary>Back to the end of a whole word, unless that costs half of it.</summary>
    private static int WordEnd(string text, int length)
    {
        int blank = text.LastIndexOf(' ', Math.Max(length - 1, 0));
        return blank > length / 2 ? blank : length;
    }

    private static int WordStart(string text, int start)
    {
        int blank = text.IndexOf(' ', Math.Min(start, text.Length - 1));
        return blank >= 0 && blank - start < (text.Length - start) / 2 ? blank + 1 : start;
    }

    private static bool Split(string text, int at) =>
        at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);
}
