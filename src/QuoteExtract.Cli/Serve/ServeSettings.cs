namespace QuoteExtract.Cli.Serve;

/// <summary>What one run of <c>serve</c> is asked to do, and how much one request may cost.</summary>
internal sealed record ServeSettings
{
    /// <summary>The address to listen on; loopback unless said otherwise.</summary>
    public string Host { get; init; } = "127.0.0.1";

    /// <summary>0: any free one.</summary>
    public int Port { get; init; } = 5080;

    /// <summary>Further names by which the service may be called.</summary>
    public IReadOnlyList<string> AllowedHosts { get; init; } = [];

    /// <summary>Other sites whose pages may call the service.</summary>
    public IReadOnlyList<string> AllowedOrigins { get; init; } = [];

    /// <summary>Bytes of one document, in whatever form.</summary>
    public int MostBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Bytes of one request of JSONL.</summary>
    public long MostStreamBytes { get; init; } = 256L * 1024 * 1024;

    /// <summary>Time for one request with one document.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Time for one request of JSONL.</summary>
    public TimeSpan StreamTime { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Requests worked on at a time.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>Requests that may wait for a worker.</summary>
    public int Queue { get; init; } = 32;
}
