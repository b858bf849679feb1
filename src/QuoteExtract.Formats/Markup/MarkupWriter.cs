using System.Buffers;

namespace QuoteExtract.Formats;

/// <summary>Walks over a text and its marked ranges so that elements always nest, however the ranges lie.</summary>
/// <remarks>
/// Where two ranges cross, or a quotation runs over paragraphs, the inner one is closed and opened again: every element
/// lies within one paragraph.
/// </remarks>
internal abstract class MarkupWriter
{
    /// <summary>Deeper ranges are left unmarked; it bounds the work that a hostile text can make.</summary>
    private const int MostOpen = 32;

    private readonly List<MarkupRange> _ranges = [];
    private readonly List<MarkupRange> _open = [];
    private readonly List<MarkupRange> _waiting = [];

    public void Write(in ExtractedDocument document, IBufferWriter<byte> output)
    {
        MarkupRanges.Collect(document, _ranges);
        _open.Clear();
        _waiting.Clear();
        int next = 0;
        int at = 0;
        while (true)
        {
            int boundary = next < _ranges.Count ? _ranges[next].Start : document.Text.Length;
            foreach (MarkupRange range in _open)
                boundary = Math.Min(boundary, range.End);
            if (boundary > at)
                WriteText(document.Text[at..boundary], output);
            at = boundary;
            CloseAt(document, at, output);
            next = OpenAt(document, at, next, output);
            if (at == document.Text.Length && next == _ranges.Count && _open.Count == 0)
                return;
        }
    }

    protected abstract void WriteText(ReadOnlySpan<char> text, IBufferWriter<byte> output);

    protected abstract void Open(in ExtractedDocument document, MarkupRange range, IBufferWriter<byte> output);

    protected abstract void Close(in ExtractedDocument document, MarkupRange range, IBufferWriter<byte> output);

    private void CloseAt(in ExtractedDocument document, int at, IBufferWriter<byte> output)
    {
        int lowest = _open.FindIndex(range => range.End <= at);
        for (int i = _open.Count - 1; lowest >= 0 && i >= lowest; i--)
        {
            Close(document, _open[i], output);
            if (_open[i].End > at)
                _waiting.Insert(0, _open[i]);
            _open.RemoveAt(i);
        }

        _waiting.RemoveAll(range => range.End <= at);
    }

    private int OpenAt(in ExtractedDocument document, int at, int next, IBufferWriter<byte> output)
    {
        if (next < _ranges.Count && _ranges[next].Start == at && _ranges[next].Kind == MarkupKind.Paragraph)
            Push(document, _ranges[next++], output);
        for (; next < _ranges.Count && _ranges[next].Start == at; next++)
        {
            if (_open.Count + _waiting.Count < MostOpen)
                _waiting.Add(_ranges[next]);
        }

        // Between paragraphs nothing is open.
        if (_open.Count == 0)
            return next;
        foreach (MarkupRange range in _waiting)
            Push(document, range, output);
        _waiting.Clear();
        return next;
    }

    private void Push(in ExtractedDocument document, MarkupRange range, IBufferWriter<byte> output)
    {
        _open.Add(range);
        Open(document, range, output);
    }
}
