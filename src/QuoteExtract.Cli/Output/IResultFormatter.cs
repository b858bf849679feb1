namespace QuoteExtract.Cli.Output;

/// <summary>Prints documents in one format. Not thread-safe: one a worker.</summary>
internal interface IResultFormatter : IDisposable
{
    /// <summary>Appends one document, with the separator of its <see cref="OutputFraming"/> before it.</summary>
    void Write(in DocumentResult document, PooledByteWriter output);
}
