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

    /// <param name="source">What to read.</param>
    /// <param name="from">Where to begin, which names the place of the source among all of them.</param>
    /// <param name="cancellation">Stops it.</param>
    public async IAsyncEnumerable<WorkItem> ReadAsync(InputSource source, ReadPosition from, [EnumeratorCancellation] CancellationToken cancellation)
    {
        Stream? stream = Open(source, from.Offset, out string? problem);
        if (stream is null)
        {
            yield return WorkItem.Failure(source, $"{source.Path}: {problem}", ReadPosition.At(from.Source + 1));
            yield break;
        }

        // Standard input is not ours to close.
        using Stream owned = source.IsStandardInput ? Stream.Null : stream;
        IAsyncEnumerable<WorkItem> items = source.Format != InputFormat.JsonLines
            ? ReadTextAsync(source, stream, ReadPosition.At(from.Source + 1), cancellation)
            : ReadLinesAsync(source, stream, from, cancellation);
        await foreach (WorkItem item in items.ConfigureAwait(false))
            yield return item;
    }

    private Stream? Open(InputSource source, long offset, out string? problem)
    {
        problem = null;
        try
        {
            Stream stream = source.IsStandardInput
                ? standardInput
                : new FileStream(source.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            Skip(stream, offset);
            return stream;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            problem = FileFailure.Describe(failure);
            return null;
        }
    }

    /// <summary>Passes over what an earlier run has done; a pipe has to be read for that.</summary>
    private static void Skip(Stream stream, long bytes)
    {
        if (stream.CanSeek)
        {
            stream.Position += bytes;
            return;
        }

        byte[] passed = new byte[Math.Min(bytes, BlockLength)];
        while (bytes > 0)
        {
            int read = stream.Read(passed, 0, (int)Math.Min(bytes, passed.Length));
            if (read == 0)
                return;
            bytes -= read;
        }
    }

    private async IAsyncEnumerable<WorkItem> ReadTextAsync(InputSource source, Stream stream, ReadPosition after, [EnumeratorCancellation] CancellationToken cancellation)
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
            yield return WorkItem.Failure(source, $"{source.Path}: {problem}", after);
        }
        else
        {
            yield return new WorkItem(source, block.Take(block.Length, out int length), length, 1) { After = after };
        }
    }

    private async IAsyncEnumerable<WorkItem> ReadLinesAsync(InputSource source, Stream stream, ReadPosition from, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var block = new GrowingBlock(BlockLength, mostBytes);
        long line = from.Line;
        while (true)
        {
            string? problem = await block.FillAsync(stream, cancellation).ConfigureAwait(false);
            if (problem is not null)
            {
                // What was read of an unfinished line is lost with the rest of the file, and said so.
                yield return WorkItem.Failure(source, $"{source.Path}:{line}: {problem}", ReadPosition.At(from.Source + 1));
                yield break;
            }

            int whole = block.IsAtEnd ? block.Length : block.LastLineEnd;
            if (whole > 0)
            {
                byte[] bytes = block.Take(whole, out int length);
                int lines = bytes.AsSpan(0, length).Count((byte)'\n');
                yield return new WorkItem(source, bytes, length, line) { After = Here(line + lines) };
                line += lines;
            }
            else if (block.IsTooLong)
            {
                problem = await block.SkipLineAsync(stream, cancellation).ConfigureAwait(false);
                yield return WorkItem.Failure(source, $"{source.Path}:{line}: line longer than {mostBytes >> 20} MB", Here(line + 1));
                line++;
                if (problem is not null)
                    yield return WorkItem.Failure(source, $"{source.Path}:{line}: {problem}", Here(line));
            }

            if (block.IsAtEnd && block.Length == 0)
                yield break;
        }

        ReadPosition Here(long nextLine) => new(from.Source, from.Offset + block.Passed, nextLine);
    }
}
