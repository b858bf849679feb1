using System.Buffers;
using System.Text;
using System.Text.Unicode;
using QuoteExtract.Buffers;

namespace QuoteExtract.Text;

/// <summary>UTF-8 decoded into pooled memory, with the way back from its chars to the bytes.</summary>
/// <remarks>
/// The byte offset of every 256th char is noted while decoding; a conversion counts on from the nearest note. Where a
/// text begins with ASCII nothing is noted, since there both offsets are the same.
/// </remarks>
internal sealed class Utf8Text : IDisposable
{
    private const int BlockBits = 8;
    private const char Replacement = '\uFFFD';

    private readonly PooledList<char> _chars = new();

    /// <summary>Where in the bytes a block of chars begins, from the first block that is not all ASCII.</summary>
    private readonly PooledList<int> _blocks = new();

    /// <summary>The bytes themselves where some were invalid: how many make one U+FFFD differs.</summary>
    private readonly PooledList<byte> _bytes = new();

    private int _asciiBlocks;

    public ReadOnlySpan<char> Chars => _chars.Span;

    /// <summary>Whether bytes were read as U+FFFD.</summary>
    public bool HasInvalidBytes => _bytes.Count > 0;

    public void Decode(ReadOnlySpan<byte> utf8)
    {
        _blocks.Clear();
        _bytes.Clear();
        _chars.Resize(utf8.Length);
        Span<char> chars = _chars.Span;
        Ascii.ToUtf16(utf8, chars, out int length);
        _asciiBlocks = length >> BlockBits;
        if (length < utf8.Length)
            length = DecodeRest(utf8, chars, length);
        _chars.Truncate(length);
    }

    /// <param name="offset">0 to the number of chars; in the middle of a pair it stands for the beginning of the pair.</param>
    /// <returns>The offset in the bytes.</returns>
    public int ToByteOffset(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, _chars.Count);
        int block = (offset >> BlockBits) - _asciiBlocks;
        if (block < 0 || _blocks.Count == 0)
            return offset;
        int start = StartOf(offset & -(1 << BlockBits));
        int end = StartOf(offset);
        int bytes = _blocks[block];
        return bytes + (HasInvalidBytes ? CountBytes(_bytes.Span[bytes..], end - start) : Encoding.UTF8.GetByteCount(Chars[start..end]));
    }

    public void Dispose()
    {
        _chars.Dispose();
        _blocks.Dispose();
        _bytes.Dispose();
    }

    /// <returns>The number of chars in all.</returns>
    private int DecodeRest(ReadOnlySpan<byte> utf8, Span<char> chars, int length)
    {
        int at = length;
        _blocks.Add(_asciiBlocks << BlockBits);
        for (int block = _asciiBlocks + 1; at < utf8.Length; block++)
        {
            at = FillBlock(utf8, at, chars[..Math.Min(block << BlockBits, chars.Length)], ref length);
            _blocks.Add(at);
        }

        return length;
    }

    /// <summary>Decodes until the chars are full. A pair that does not fit is left to the next block.</summary>
    /// <returns>How far in the bytes.</returns>
    private int FillBlock(ReadOnlySpan<byte> utf8, int at, Span<char> chars, ref int length)
    {
        while (true)
        {
            OperationStatus status = Utf8.ToUtf16(utf8[at..], chars[length..], out int read, out int written, replaceInvalidSequences: false);
            at += read;
            length += written;
            if (status != OperationStatus.InvalidData || length == chars.Length)
                return at;
            if (_bytes.Count == 0)
                Keep(utf8);
            Rune.DecodeFromUtf8(utf8[at..], out _, out read);
            at += read;
            chars[length++] = Replacement;
        }
    }

    private void Keep(ReadOnlySpan<byte> utf8)
    {
        _bytes.Resize(utf8.Length);
        utf8.CopyTo(_bytes.Span);
    }

    /// <summary>The offset itself, or that of the pair which it would split.</summary>
    private int StartOf(int offset)
    {
        ReadOnlySpan<char> chars = Chars;
        bool splits = offset > 0 && offset < chars.Length && char.IsLowSurrogate(chars[offset]) && char.IsHighSurrogate(chars[offset - 1]);
        return splits ? offset - 1 : offset;
    }

    private static int CountBytes(ReadOnlySpan<byte> utf8, int chars)
    {
        int at = 0;
        while (chars > 0)
        {
            Rune.DecodeFromUtf8(utf8[at..], out Rune rune, out int read);
            at += read;
            chars -= rune.Utf16SequenceLength;
        }

        return at;
    }
}
