namespace QuoteExtract.Cli.Extract;

/// <summary>Bounds the bytes under way between the reader and the writer, so that memory does not grow with the input.</summary>
/// <remarks>One reader waits, anybody releases. An item above the limit passes when it is alone.</remarks>
internal sealed class ByteBudget(long limit)
{
    private readonly Lock _lock = new();
    private long _used;
    private long _wanted;
    private TaskCompletionSource? _waiting;

    public Task AcquireAsync(long bytes, CancellationToken cancellation)
    {
        lock (_lock)
        {
            if (Fits(bytes))
            {
                _used += bytes;
                return Task.CompletedTask;
            }

            _wanted = bytes;
            _waiting = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return _waiting.Task.WaitAsync(cancellation);
        }
    }

    /// <summary>Counts bytes that came to be on the way, without waiting: the reader pauses the sooner.</summary>
    public void Charge(long bytes)
    {
        lock (_lock)
            _used += bytes;
    }

    public void Release(long bytes)
    {
        lock (_lock)
        {
            _used -= bytes;
            if (_waiting is null || !Fits(_wanted))
                return;
            _used += _wanted;
            _waiting.TrySetResult();
            _waiting = null;
        }
    }

    private bool Fits(long bytes) => _used == 0 || _used + bytes <= limit;
}
