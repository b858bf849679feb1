using System.Buffers;
using QuoteExtract.Cli.Input;

namespace QuoteExtract.Cli.Extract;

/// <summary>A pooled block that a stream is read into, and from whose front whole lines are taken.</summary>
internal sealed class GrowingBlock(int firstLength, int mostBytes) : IDisposable
{
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(Math.Max(firstLength, 256));

    /// <summary>Where no line end is, as far as looked: a long line is searched once, not again at each growth.</summary>
    private int _searched;

    public int Length { get; private set; }

    public bool IsAtEnd { get; private set; }

    /// <summary>What broke the last read, if anything did.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>Bytes taken or dropped so far.</summary>
    public long Passed { get; private set; }

    /// <summary>Whether it is full, at the greatest length allowed.</summary>
    public bool IsTooLong => Length >= mostBytes;

    /// <summary>Just after the last line feed, or 0 if there is none.</summary>
    public int LastLineEnd
    {
        get
        {
            int at = _bytes.AsSpan(_searched, Length - _searched).LastIndexOf((byte)'\n');
            int end = at < 0 ? 0 : _searched + at + 1;
            _searched = Length;
            return end;
        }
    }

    /// <summary>Reads once.</summary>
    /// <returns>What went wrong, or <see langword="null"/>.</returns>
    public async ValueTask<string?> FillAsync(Stream stream, CancellationToken cancellation)
    {
        if (IsAtEnd || IsTooLong)
            return null;
        if (Length == _bytes.Length)
            Grow();
        try
        {
            int room = Math.Min(_bytes.Length, mostBytes) - Length;
            int read = await stream.ReadAsync(_bytes.AsMemory(Length, room), cancellation).ConfigureAwait(false);
            Length += read;
            IsAtEnd = read == 0;
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Failure = failure;
            return FileFailure.Describe(failure);
        }
    }

    /// <summary>Takes the first bytes, with the array that holds them; what follows moves to a new one.</summary>
    public byte[] Take(int count, out int length)
    {
        byte[] taken = _bytes;
        length = count;
        Passed += count;
        int rest = Length - count;
        _bytes = ArrayPool<byte>.Shared.Rent(Math.Max(firstLength, rest * 2));
        taken.AsSpan(count, rest).CopyTo(_bytes);
        Length = rest;
        _searched = 0;
        return taken;
    }

    /// <summary>Drops all up to the next line feed of the stream.</summary>
    public async ValueTask<string?> SkipLineAsync(Stream stream, CancellationToken cancellation)
    {
        while (true)
        {
            Passed += Length;
            Length = 0;
            _searched = 0;
            if (await FillAsync(stream, cancellation).ConfigureAwait(false) is { } problem)
                return problem;
            int feed = _bytes.AsSpan(0, Length).IndexOf((byte)'\n');
            if (feed < 0 && !IsAtEnd)
                continue;
            int rest = feed < 0 ? 0 : Length - feed - 1;
            _bytes.AsSpan(Length - rest, rest).CopyTo(_bytes);
            Passed += Length - rest;
            Length = rest;
            return null;
        }
    }

    public void Dispose()
    {
        if (_bytes.Length > 0)
            ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
    }

    private void Grow()
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent((int)Math.Min((long)_bytes.Length * 2, Math.Max(mostBytes, _bytes.Length + 1)));
        _bytes.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
