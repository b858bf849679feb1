namespace QuoteExtract.Cli.Tests.Support;

/// <summary>Gives a few bytes at a time, and may break in the end.</summary>
internal sealed class SlowStream(byte[] bytes, int mostARead) : MemoryStream(bytes)
{
    public bool BreaksAtEnd { get; init; }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (BreaksAtEnd && Position == Length)
            throw new IOException("broken");
        return ValueTask.FromResult(Read(buffer.Span[..Math.Min(buffer.Length, mostARead)]));
    }
}
