using System.Buffers;

namespace QuoteExtract.Formats;

/// <summary>Writes documents in one format, as UTF-8. Not thread-safe: one a thread.</summary>
public interface IDocumentWriter : IDisposable
{
    /// <summary>What stands around and between the documents.</summary>
    DocumentFraming Framing { get; }

    /// <summary>Writes one document, without its framing.</summary>
    /// <remarks>A format may have nothing to say about a document; then no separator belongs to it either.</remarks>
    /// <param name="document">The document, and what was found in it.</param>
    /// <param name="output">Where to write.</param>
    void Write(in ExtractedDocument document, IBufferWriter<byte> output);
}
