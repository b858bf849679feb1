using QuoteExtract.Text;

namespace QuoteExtract;

/// <summary>Working memory and results of <see cref="QuoteExtractor.ExtractQuotes(ReadOnlySpan{byte}, Utf8QuoteBuffer)"/>, reused from document to document.</summary>
/// <remarks>
/// The text is decoded into the buffer, and the quotations found in that; <see cref="ToUtf8(TextSpan)"/> leads back to
/// the bytes. Once it has seen a document as large as any to come, extraction allocates nothing. Not thread-safe: one
/// buffer a thread. Views taken from it hold until the next extraction.
/// </remarks>
public sealed class Utf8QuoteBuffer : IDisposable
{
    /// <summary>The quotations and speakers, with offsets into <see cref="Text"/>.</summary>
    public QuoteBuffer Quotes { get; } = new();

    /// <summary>The last document, decoded; an invalid sequence of bytes is one U+FFFD, as everywhere in .NET.</summary>
    public ReadOnlySpan<char> Text => Decoded.Chars;

    /// <summary>Whether something in the last document was no UTF-8.</summary>
    public bool HasInvalidBytes => Decoded.HasInvalidBytes;

    internal Utf8Text Decoded { get; } = new();

    /// <summary>Where an offset into <see cref="Text"/> lies in the bytes of the caller, invalid ones counted as they are.</summary>
    /// <param name="offset">0 to the length of <see cref="Text"/>. Between the halves of a surrogate pair it stands for the beginning of the pair.</param>
    /// <returns>The offset in bytes.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such offset.</exception>
    public int ToUtf8(int offset) => Decoded.ToByteOffset(offset);

    /// <summary>Where a span of <see cref="Text"/> lies in the bytes of the caller.</summary>
    /// <param name="span">A span that was found.</param>
    /// <returns>The same stretch, start and length in bytes.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie in the text.</exception>
    public TextSpan ToUtf8(TextSpan span) => TextSpan.FromBounds(ToUtf8(span.Start), ToUtf8(span.End));

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        Quotes.Dispose();
        Decoded.Dispose();
    }
}
