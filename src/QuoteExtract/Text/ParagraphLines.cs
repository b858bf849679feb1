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

    public static ParagraphLines Measure(ReadOnlySpan<char> text, ReadOnlySpan<Paragraph> lines)
    {
        ParagraphLines result = default;
        for (int i = 1; i < lines.Length; i++)
        {
            Paragraph before = lines[i - 1];
            ParagraphFinder.MeasureGap(text[before.End..lines[i].Start], out int breaks, out _);
            if (breaks > 1)
                continue;
            result.Singles++;
            bool lower = char.IsLower(text[lines[i].Start]);
            if (lower)
                result._lowerStarts++;
            if (!lower && EndsSentence(text[before.End - 1]))
                continue;
            long length = before.End - before.Start;
            result._openEnds++;
            result._wrappedLength += length;
            result._squares += length * length;
        }

        return result;
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
