namespace QuoteExtract.Cli.Terminal;

/// <summary>Stands for a standard stream that the process was started without: to use it is a failure like any other.</summary>
internal sealed class ClosedStream : Stream
{
    public override bool CanRead => true;

    public override bool CanWrite => true;

    public override bool CanSeek => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new IOException("it is closed");

    public override void Write(byte[] buffer, int offset, int count)
    {
        if (count > 0)
            throw new IOException("it is closed");
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
