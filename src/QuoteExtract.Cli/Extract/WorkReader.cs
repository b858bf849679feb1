using System.Runtime.CompilerServices;
using QuoteExtract.Cli.Input;

namespace QuoteExtract.Cli.Extract;

/// <summary>Cuts sources into work items, at line ends where they are JSONL.</summary>
/// <param name="standardInput">What <c>-</c> reads.</param>
/// <param name="mostBytes">The longest document read.</param>
internal sealed class WorkReader(Stream standardInput, int mostBytes = WorkReader.MostBytes)
{
    /// <summary>Decoded and with its working memory, a longer document would not fit a common machine.</summary>
    private const int MostBytes = 512 * 1024 * 1024;

    private const int BlockLength = 128 * 1024;

    public async IAsyncEnumerable<WorkItem> ReadAsync(InputSource source, [EnumeratorCancellation] CancellationToken cancellation)
    {
        Stream? stream = Open(source, out string? problem);
        if (stream is null)
        {
            yield return WorkItem.Failure(source, $"{source.Path}: {problem}");
            yield break;
        }

        // Standard input is not ours to close.
        using Stream owned = source.IsStandardInput ? Stream.Null : stream;
        IAsyncEnumerable<WorkItem> items = source.Format == InputFormat.Text
            ? ReadTextAsync(source, stream, cancellation)
            : ReadLinesAsync(source, stream, cancellation);
        await foreach (WorkItem item in items.ConfigureAwait(false))
            yield return item;
    }

    private Stream? Open(InputSource source, out string? problem)
    {
        problem = null;
        if (source.IsStandardInput)
            return standardInput;
        try
        {
            return new FileStream(source.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            problem = FileFailure.Describe(failure);
            return null;
        }
    }

    private async IAsyncEnumerable<WorkItem> ReadTextAsync(InputSource source, Stream stream, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var block = new GrowingBlock((int)Math.Min(source.Length + 1, mostBytes), mostBytes);
        string? problem;
        do
            problem = await block.FillAsync(stream, cancellation).ConfigureAwait(false);
        while (problem is null && !block.IsAtEnd && !block.IsTooLong);

        if (block.IsTooLong)
            problem = $"longer than {mostBytes >> 20} MB";
        if (problem is not null)
        {
            block.Dispose();
            yield return WorkItem.Failure(source, $"{source.Path}: {problem}");
        }
        else
        {
            yield return new WorkItem(source, block.Take(block.Length, out int length), length, 1);
        }
    }

    private async IAsyncEnumerable<WorkItem> ReadLinesAsync(InputSource source, Stream stream, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var block = new GrowingBlock(BlockLength, mostBytes);
        long line = 1;
        while (true)
        {
            string? problem = await block.FillAsync(stream, cancellation).ConfigureAwait(false);
            if (problem is not null)
            {
                // What was read of an unfinished line is lost with the rest of the file, and said so.
                yield return WorkItem.Failure(source, $"{source.Path}:{line}: {problem}");
                yield break;
            }

            int whole = block.IsAtEnd ? block.Length : block.LastLineEnd;
            if (whole > 0)
            {
                byte[] bytes = block.Take(whole, out int length);
                int lines = bytes.AsSpan(0, length).Count((byte)'\n');
                yield return new WorkItem(source, bytes, length, line);
                line += lines;
            }
            else if (block.IsTooLong)
            {
                yield return WorkItem.Failure(source, $"{source.Path}:{line}: line longer than {mostBytes >> 20} MB");
                line++;
                problem = await block.SkipLineAsync(stream, cancellation).ConfigureAwait(false);
                if (problem is not null)
                    yield return WorkItem.Failure(source, $"{source.Path}:{line}: {problem}");
            }

            if (block.IsAtEnd && block.Length == 0)
                yield break;
        }
    }
}
