using System.Runtime.InteropServices;

namespace QuoteExtract.Text;

/// <summary>What the lines of a document tell about its single line breaks.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct ParagraphLines
{
    /// <summary>Pairs of lines with one line break between them.</summary>
    public int Singles;

    private int _lowerStarts;
    private int _openEnds;
    private long _wrappedLength;
    private long _squares;

    /// <summary>
    /// A wrapped line goes on in lower case, at least now and then; without case (or in verse-like capitals) it ends
    /// without a full stop and its lines are alike in length.
    /// </summary>
    public readonly bool IsHardWrapped =>
        _lowerStarts * 10L >= Singles * 3L
        || (_openEnds * 10L >= Singles * 7L && Singles >= 3 && LengthsAlike);

    /// <summary>A line shorter than this that ends a sentence ends its paragraph too.</summary>
    public readonly int ShortLine => _lowerStarts == 0 ? 0 : (int)(_wrappedLength / Math.Max(1, _openEnds) * 65 / 100);

    private readonly bool LengthsAlike
    {
        get
        {
            double mean = (double)_wrappedLength / Math.Max(1, _openEnds);
            double variance = ((double)_squares / Math.Max(1, _openEnds)) - (mean * mean);
            return mean >= 30 && variance < mean * mean * 0.04;
        }
    }

    /// <summary>Adds a line, and the one before it with one line break between them.</summary>
    public void Add(ReadOnlySpan<char> text, Paragraph before, Paragraph line)
    {
        Singles++;
        bool lower = char.IsLower(text[line.Start]);
        if (lower)
            _lowerStarts++;
        if (!lower && EndsSentence(text[before.End - 1]))
            return;
        long length = before.End - before.Start;
        _openEnds++;
        _wrappedLength += length;
        _squares += length * length;
    }

    public static bool EndsSentence(char last) =>
        last is '.' or '!' or '?' or '…' or ':' or '"' or '”' or '“' or '’' or '\'' or '»' or '«' or ')' or ']' or '。' or '！' or '？' or '」' or '』';

    public static int IndentOf(ReadOnlySpan<char> text, int start)
    {
        int indent = 0;
        while (start - indent > 0 && (text[start - indent - 1] is ' ' or '\t'))
            indent++;
        return indent;
    }
}
