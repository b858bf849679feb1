namespace QuoteExtract.Cli.Serve;

/// <summary>So many at work, so many waiting in the order of their coming; whoever comes then is turned away.</summary>
/// <remarks>
/// It is entered with a whole body in hand and left before the answer is sent: a client that is slow to send or to
/// read holds no worker.
/// </remarks>
internal sealed class WorkerGate(int workers, int queue) : IDisposable
{
    private readonly SemaphoreSlim _free = new(workers);
    private int _inside;

    /// <summary>Waits for a worker.</summary>
    /// <returns>Whether there is one, which <see cref="Leave"/> gives back; <see langword="false"/> when too many wait.</returns>
    /// <exception cref="OperationCanceledException">Nobody waits for the answer any more.</exception>
    public Task<bool> TryEnterAsync(CancellationToken cancellation)
    {
        if (Interlocked.Increment(ref _inside) <= workers + queue)
            return WaitAsync(cancellation);
        Interlocked.Decrement(ref _inside);
        return Task.FromResult(false);
    }

    /// <summary>Waits for a worker, however many wait: for an answer that has begun already.</summary>
    public Task EnterAsync(CancellationToken cancellation)
    {
        Interlocked.Increment(ref _inside);
        return WaitAsync(cancellation);
    }

    public void Leave()
    {
        Interlocked.Decrement(ref _inside);
        _free.Release();
    }

    public void Dispose() => _free.Dispose();

    private async Task<bool> WaitAsync(CancellationToken cancellation)
    {
        try
        {
            await _free.WaitAsync(cancellation).ConfigureAwait(false);
            return true;
        }
        catch
        {
            Interlocked.Decrement(ref _inside);
            throw;
        }
    }
}
