namespace QuoteExtract.Cli.Serve;

/// <summary>Bounds the bytes of all bodies in memory: counted as they come, so that a slow client holds only what it has sent.</summary>
internal sealed class BodyBudget(long limit)
{
    private long _used;

    public bool TryTake(long bytes)
    {
        if (Interlocked.Add(ref _used, bytes) <= limit)
            return true;
        Interlocked.Add(ref _used, -bytes);
        return false;
    }

    public void Return(long bytes) => Interlocked.Add(ref _used, -bytes);
}
