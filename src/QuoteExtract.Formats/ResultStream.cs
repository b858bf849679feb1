using System.Buffers;

namespace QuoteExtract.Formats;

/// <summary>Extracts documents one after another and writes them to a stream in one format.</summary>
/// <remarks>Each is written when it is done. Disposing it writes the end of the format; the stream stays open. Not thread-safe.</remarks>
public sealed class ResultStream : IDisposable
{
    private readonly PooledByteWriter _output = new();
    private readonly QuoteBuffer _quotes = new();
    private readonly Stream _stream;
    private readonly IDocumentWriter _writer;
    private readonly QuoteExtractor _extractor;
    private readonly OffsetMap _offsets;
    private bool _isFirst = true;
    private bool _isDisposed;

    /// <summary>Begins the output.</summary>
    /// <param name="stream">Where to write.</param>
    /// <param name="format">The format.</param>
    /// <param name="extractor">What extracts; without one, <see cref="QuoteExtractor.Default"/>.</param>
    /// <param name="offsets">What offsets count, where the format leaves it open: JSON, JSONL and CSV.</param>
    public ResultStream(Stream stream, ResultFormat format, QuoteExtractor? extractor = null, OffsetUnit offsets = OffsetUnit.Utf16)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _stream = stream;
        _writer = format.CreateWriter();
        _extractor = extractor ?? QuoteExtractor.Default;
        _offsets = new OffsetMap(offsets);
        _stream.Write(_writer.Framing.Header.Span);
    }

    /// <summary>Extracts a document and writes what was found.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="text">Its text.</param>
    public void Add(string id, ReadOnlySpan<char> text)
    {
        ArgumentNullException.ThrowIfNull(id);
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        _extractor.ExtractQuotes(text, _quotes);
        _offsets.Load(text);
        _output.Truncate(0);
        _writer.Write(new ExtractedDocument(id, text, _quotes, _offsets), _output);
        if (_output.Length == 0)
            return;
        if (!_isFirst)
            _stream.Write(_writer.Framing.Separator.Span);
        _isFirst = false;
        _stream.Write(_output.Written.Span);
    }

    /// <summary>Writes the end.</summary>
    public void Dispose()
    {
        if (_isDisposed)
            return;
        _isDisposed = true;
        _stream.Write(_writer.Framing.Footer.Span);
        _stream.Flush();
        _writer.Dispose();
        _quotes.Dispose();
        _output.Dispose();
    }
}
