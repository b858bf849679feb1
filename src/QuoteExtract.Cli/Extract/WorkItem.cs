using System.Buffers;
using QuoteExtract.Cli.Input;
using QuoteExtract.Formats;

namespace QuoteExtract.Cli.Extract;

/// <summary>What one worker does at a time: a text, or some whole lines of a JSONL file; and what comes of it.</summary>
internal sealed class WorkItem(InputSource source, byte[] buffer, int length, long firstLine)
{
    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public InputSource Source => source;

    public ReadOnlySpan<byte> Bytes => buffer.AsSpan(0, length);

    public int Length => length;

    /// <summary>The number of its first line in the file.</summary>
    public long FirstLine => firstLine;

    /// <summary>What is to be printed.</summary>
    public PooledByteWriter Output { get; } = new();

    /// <summary>For standard error, in order.</summary>
    public List<string> Messages { get; } = [];

    public bool HasFailed { get; set; }

    /// <summary>Bytes of it that the progress bar shows as done already.</summary>
    public int Shown { get; set; }

    /// <summary>Where reading stands when it is done.</summary>
    public ReadPosition After { get; init; }

    /// <summary>Whether it is there only to carry a message in its place.</summary>
    public bool IsEmpty => length == 0 && source.Format == InputFormat.JsonLines;

    public Task Done => _done.Task;

    /// <summary>An item that says, in its place in the order, that a source could not be read (further).</summary>
    public static WorkItem Failure(InputSource source, string message, ReadPosition after)
    {
        var item = new WorkItem(source with { Format = InputFormat.JsonLines }, [], 0, 0) { HasFailed = true, After = after };
        item.Messages.Add(message);
        return item;
    }

    public void Complete() => _done.TrySetResult();

    /// <summary>Gives the memory back, after the output is written.</summary>
    public void Release()
    {
        if (buffer.Length > 0)
            ArrayPool<byte>.Shared.Return(buffer);
        Output.Dispose();
    }
}
