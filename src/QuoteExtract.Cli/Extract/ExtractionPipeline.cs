using System.Threading.Channels;
using QuoteExtract.Cli.Input;
using QuoteExtract.Cli.Terminal;
using QuoteExtract.Formats;

namespace QuoteExtract.Cli.Extract;

/// <summary>One reader, several workers, one writer: in parallel, in order, in bounded memory.</summary>
/// <remarks>
/// Each item goes into two queues: the workers take it from one in any order, the writer waits for it in the other
/// in input order. The reader pauses when the items under way weigh too much.
/// </remarks>
internal sealed class ExtractionPipeline
{
    private const int MostItems = 256;
    private const long MostBytes = 16 * 1024 * 1024;

    private readonly ToolConsole _console;
    private readonly WorkReader _reader;
    private readonly Func<DocumentWorker> _createWorker;
    private readonly ByteBudget _budget = new(MostBytes);
    private readonly Channel<WorkItem> _toDo = CreateChannel(singleReader: false);
    private readonly Channel<WorkItem> _inOrder = CreateChannel(singleReader: true);

    public ExtractionPipeline(ToolConsole console, Func<DocumentWorker> createWorker, WorkReader reader)
    {
        _console = console;
        _reader = reader;
        _createWorker = createWorker;
    }

    /// <summary>Told each item when its output is written.</summary>
    public Action<WorkItem>? Written { get; init; }

    /// <summary>Where to begin.</summary>
    public ReadPosition From { get; init; } = ReadPosition.Start;

    /// <summary>Reads all sources and writes all results.</summary>
    /// <returns>Whether every document went well.</returns>
    /// <exception cref="OperationCanceledException">The user stopped it; what is written ends with a whole document.</exception>
    public async Task<bool> RunAsync(IReadOnlyList<InputSource> sources, int threads, DocumentFraming framing, Stream output)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(_console.Stop);
        Task reading = Task.Run(() => ReadAllAsync(sources, stop.Token), CancellationToken.None);
        Task[] working = [.. Enumerable.Range(0, threads).Select(_ => Task.Run(() => WorkAsync(stop.Token), CancellationToken.None))];
        try
        {
            bool isGood = await WriteAllAsync(framing, output, stop.Token).ConfigureAwait(false);
            await Task.WhenAll([reading, .. working]).ConfigureAwait(false);
            return isGood;
        }
        finally
        {
            // Whoever still reads or works is not waited for: it may hang in a read, and the process ends.
            await stop.CancelAsync().ConfigureAwait(false);
        }
    }

    private async Task ReadAllAsync(IReadOnlyList<InputSource> sources, CancellationToken cancellation)
    {
        Exception? failure = null;
        try
        {
            for (int i = From.Source; i < sources.Count; i++)
            {
                ReadPosition from = i == From.Source ? From : ReadPosition.At(i);
                await foreach (WorkItem item in _reader.ReadAsync(sources[i], from, cancellation).ConfigureAwait(false))
                {
                    await _budget.AcquireAsync(item.Length, cancellation).ConfigureAwait(false);
                    await _inOrder.Writer.WriteAsync(item, cancellation).ConfigureAwait(false);
                    await _toDo.Writer.WriteAsync(item, cancellation).ConfigureAwait(false);
                }
            }
        }
        catch (Exception unforeseen)
        {
            failure = unforeseen;
        }

        _toDo.Writer.Complete();
        _inOrder.Writer.Complete(failure);
    }

    private async Task WorkAsync(CancellationToken cancellation)
    {
        using DocumentWorker worker = _createWorker();
        try
        {
            await foreach (WorkItem item in _toDo.Reader.ReadAllAsync(cancellation).ConfigureAwait(false))
            {
                worker.Process(item, cancellation);
                _budget.Charge(item.Output.Length);
                item.Complete();
            }
        }
        catch (OperationCanceledException)
        {
            // The writer has stopped, and says why.
        }
    }

    private async Task<bool> WriteAllAsync(DocumentFraming framing, Stream output, CancellationToken cancellation)
    {
        bool isGood = true;
        bool isFirst = true;
        await output.WriteAsync(framing.Header, CancellationToken.None).ConfigureAwait(false);
        try
        {
            await foreach (WorkItem item in _inOrder.Reader.ReadAllAsync(cancellation).ConfigureAwait(false))
            {
                await item.Done.WaitAsync(cancellation).ConfigureAwait(false);
                foreach (string message in item.Messages)
                    _console.Report(message);
                isGood &= !item.HasFailed;

                ReadOnlyMemory<byte> bytes = item.Output.Written;
                if (!bytes.IsEmpty)
                {
                    // Not cancelled half-way: a line that is begun is finished.
                    await output.WriteAsync(isFirst ? bytes[framing.Separator.Length..] : bytes, CancellationToken.None).ConfigureAwait(false);
                    isFirst = false;
                }

                Written?.Invoke(item);
                long weight = (long)item.Length + item.Output.Length;
                item.Release();
                _budget.Release(weight);
            }
        }
        finally
        {
            if (cancellation.IsCancellationRequested)
                await output.WriteAsync(framing.Footer, CancellationToken.None).ConfigureAwait(false);
        }

        await output.WriteAsync(framing.Footer, CancellationToken.None).ConfigureAwait(false);
        return isGood;
    }

    private static Channel<WorkItem> CreateChannel(bool singleReader) =>
        Channel.CreateBounded<WorkItem>(new BoundedChannelOptions(MostItems) { SingleWriter = true, SingleReader = singleReader });
}
