namespace QuoteExtract.Cli.Serve;

/// <summary>What all requests share.</summary>
internal sealed class ServiceLimits(ServeSettings settings) : IDisposable
{
    public WorkerGate Workers { get; } = new(settings.Workers, settings.Queue);

    /// <summary>Pages have workers of their own: a page may take seconds, and no text waits for it.</summary>
    public WorkerGate Pages { get; } = new(Math.Max(1, settings.Workers / 2), settings.Queue);

    public BodyBudget Bodies { get; } = new(settings.MostBodyBytes);

    public void Dispose()
    {
        Workers.Dispose();
        Pages.Dispose();
    }
}
