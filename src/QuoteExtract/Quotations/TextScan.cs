using System.Runtime.CompilerServices;
using QuoteExtract.Buffers;

namespace QuoteExtract.Quotations;

/// <summary>The one pass over all characters of a text: its marks, its line breaks, and whether it can quote in other ways.</summary>
/// <remarks>
/// It goes by stretches that stay in the nearest cache: all that may matter is found, then sorted, then the marks are
/// read. Each is a loop of its own, the first two without branches that depend on the text.
/// </remarks>
internal sealed class TextScan : IDisposable
{
    /// <summary>Blocks are fast: the pace is asked once in a million characters.</summary>
    private const int AskingMask = 0xFFFFF;

    /// <summary>Characters of a stretch: a whole number of blocks.</summary>
    private const int Stretch = 4096;

    private readonly PooledList<int> _places = new();
    private readonly PooledList<Sign> _signs = new();
    private int _marksFrom;

    public PooledList<QuotationMark> Marks { get; } = new();

    /// <summary>Where line breaks stand.</summary>
    public PooledList<int> Breaks { get; } = new();

    /// <summary>Where colons stand.</summary>
    public PooledList<int> Colons { get; } = new();

    /// <summary>Whether a dash could open a turn of dialogue.</summary>
    public bool HasDashes { get; private set; }

    /// <summary>Whether there are labels enough for a conversation.</summary>
    public bool HasLabels => Colons.Count > 1;

    public void Read(ReadOnlySpan<char> text, Pace? pace = null)
    {
        Marks.Clear();
        Breaks.Clear();
        Colons.Clear();
        _marksFrom = 0;
        HasDashes = text.StartsWith("-");
        for (int from = 0; (uint)from < (uint)text.Length; from += Stretch)
        {
            if ((from & AskingMask) == 0)
                pace?.At(from);
            SignFinder.Find(text, from, text.Length - from > Stretch ? from + Stretch : text.Length, _places);
            Sort(text);
            Take(text);
        }
    }

    public void Dispose()
    {
        _places.Dispose();
        _signs.Dispose();
        Marks.Dispose();
        Breaks.Dispose();
        Colons.Dispose();
    }

    /// <summary>Puts every place where it belongs: written to both lists, and kept in its own.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Sort(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<uint> table = Signs.Table;
        ReadOnlySpan<int> places = _places.Span;
        Span<int> breaks = Breaks.RoomFor(places.Length);
        _signs.Clear();
        Span<Sign> signs = _signs.RoomFor(places.Length);
        int broken = 0;
        int signed = 0;
        bool listed = false;
        foreach (int at in places)
        {
            char c = text[at];
            uint kind = Signs.Of(table, c);
            listed |= c == '\n' & text[Math.Min(at + 1, text.Length - 1)] == '-';
            breaks[broken] = at;
            broken += (int)(kind & Signs.Break);
            signs[signed].Start = at;
            signs[signed].Kind = kind;
            signed += (int)((kind & Signs.Other) / Signs.Other);
        }

        // A line that begins with a hyphen.
        HasDashes |= listed;
        Breaks.Take(broken);
        _signs.Take(signed);
    }

    /// <summary>Reads the marks of a stretch; what is part of one begins no other.</summary>
    private void Take(ReadOnlySpan<char> text)
    {
        foreach (ref readonly Sign sign in _signs.Span)
        {
            if ((sign.Kind & Signs.Mark) == 0)
            {
                if ((sign.Kind & Signs.Colon) != 0)
                    Colons.Add(sign.Start);
                else
                    HasDashes = true;
                continue;
            }

            if ((sign.Kind & Signs.Apostrophe) != 0 && IsInWord(text, sign.Start))
                continue;
            if (sign.Glyph == MarkGlyph.None)
                HasDashes |= MarkEntities.Read(text[sign.Start..], out _) is '\u2013' or '\u2014' or '\u2015';
            if (sign.Start >= _marksFrom)
                _marksFrom = sign.Start + MarkScanner.Take(text, sign, Marks);
        }
    }

    private static bool IsInWord(ReadOnlySpan<char> text, int at) =>
        at > 0 && at + 1 < text.Length && char.IsAsciiLetter(text[at - 1]) && char.IsAsciiLetter(text[at + 1]);
}
