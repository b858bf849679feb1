using System.Numerics;
using System.Runtime.InteropServices;
using QuoteExtract.Buffers;
using QuoteExtract.Text;

namespace QuoteExtract.Quotations;

/// <summary>The one pass over all characters of a text: its marks, its line breaks, and whether it can quote in other ways.</summary>
internal sealed class TextScan : IDisposable
{
    /// <summary>Blocks are fast: the pace is asked once in a million characters.</summary>
    private const int AskingMask = 0xFFFFF;

    private int _marksFrom;
    private int _colons;

    public PooledList<QuotationMark> Marks { get; } = new();

    /// <summary>Where line breaks stand.</summary>
    public PooledList<int> Breaks { get; } = new();

    /// <summary>Whether a dash could open a turn of dialogue.</summary>
    public bool HasDashes { get; private set; }

    /// <summary>Whether there are labels enough for a conversation.</summary>
    public bool HasLabels => _colons > 1;

    public void Read(ReadOnlySpan<char> text, Pace? pace = null)
    {
        Marks.Clear();
        Breaks.Clear();
        _marksFrom = 0;
        _colons = 0;
        HasDashes = text.StartsWith("-");
        int at = 0;
        if (ScanBlock.IsSupported && text.Length >= ScanBlock.Length)
        {
            ref char start = ref MemoryMarshal.GetReference(text);
            int last = text.Length - ScanBlock.Length;
            for (; at <= last; at += ScanBlock.Length)
            {
                if ((at & AskingMask) == 0)
                    pace?.At(at);
                for (uint found = ScanBlock.Of(ref start, at); found != 0; found &= found - 1)
                    Take(text, at + BitOperations.TrailingZeroCount(found));
            }

            // The last block overlaps with what has been seen.
            for (uint found = ScanBlock.Of(ref start, last) & (uint.MaxValue << (at - last)); at < text.Length && found != 0; found &= found - 1)
                Take(text, last + BitOperations.TrailingZeroCount(found));
        }
        else
        {
            for (; at < text.Length; at++)
            {
                if (ScanBlock.Matters(text[at]))
                    Take(text, at);
            }
        }

        MarkScanner.CloseRuns(Marks.Span);
    }

    public void Dispose()
    {
        Marks.Dispose();
        Breaks.Dispose();
    }

    private void Take(ReadOnlySpan<char> text, int at)
    {
        char c = text[at];
        switch (c)
        {
            case '\n' or '\r' or '\f' or '\u0085' or '\u2028' or '\u2029':
                Breaks.Add(at);
                HasDashes |= c == '\n' && at + 1 < text.Length && text[at + 1] == '-';
                break;
            case ':':
                _colons++;
                break;
            case '\u2013' or '\u2014' or '\u2015':
                HasDashes = true;
                break;
            case '&':
                HasDashes |= MarkEntities.Read(text[at..], out _) is '\u2013' or '\u2014' or '\u2015';
                goto default;
            case '\'' or '\u2019' when at > 0 && at + 1 < text.Length && char.IsAsciiLetter(text[at - 1]) && char.IsAsciiLetter(text[at + 1]):
                break;
            default:
                if (at >= _marksFrom)
                    _marksFrom = at + MarkScanner.Take(text, at, Marks);
                break;
        }
    }
}
