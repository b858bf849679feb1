using System.Diagnostics;

namespace QuoteExtract.Cli.Tests.Support;

/// <summary>
/// Input during which the user presses Ctrl-C: after a number of bytes, and once something has come of them
/// (<paramref name="started"/>), it asks to stop, and gives no more.
/// </summary>
internal sealed class StoppingStream(byte[] bytes, int stopAt, Func<bool> started) : Stream
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly CancellationTokenSource _stop = new();
    private int _position;

    public CancellationToken Stop => _stop.Token;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _position;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        count = Math.Min(Math.Min(count, 5000), bytes.Length - _position);
        bytes.AsSpan(_position, count).CopyTo(buffer.AsSpan(offset));
        _position += count;
        return count;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_position >= stopAt)
        {
            long since = Stopwatch.GetTimestamp();
            while (!started() && Stopwatch.GetElapsedTime(since) < Patience)
                await Task.Delay(10, CancellationToken.None);
            await _stop.CancelAsync();
            cancellationToken.ThrowIfCancellationRequested();
        }

        int count = Math.Min(Math.Min(buffer.Length, 5000), bytes.Length - _position);
        bytes.AsMemory(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        _stop.Dispose();
        base.Dispose(disposing);
    }
}
