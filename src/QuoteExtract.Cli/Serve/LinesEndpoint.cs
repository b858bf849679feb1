using System.Buffers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using QuoteExtract.Cli.Extract;
using QuoteExtract.Extensions.DependencyInjection;
using QuoteExtract.Formats;

namespace QuoteExtract.Cli.Serve;

/// <summary><c>POST /extract/lines</c>: JSONL in, JSONL out, as the lines come.</summary>
internal sealed class LinesEndpoint(ServeSettings settings, ServiceLimits limits, QuoteExtractionService service)
{
    private const int BlockLength = 64 * 1024;

    public async Task HandleAsync(HttpContext context)
    {
        (ExtractQuery? query, string? problem) = ExtractQuery.Parse(context.Request.Query);
        if (query is null)
        {
            await Problem.WriteAsync(context, StatusCodes.Status400BadRequest, problem!).ConfigureAwait(false);
            return;
        }

        if (!MediaTypes.IsPlain(context.Request) || !MediaTypes.IsUtf8(context.Request))
        {
            await Problem.WriteAsync(context, StatusCodes.Status415UnsupportedMediaType, "send JSONL in UTF-8, without Content-Encoding").ConfigureAwait(false);
            return;
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = settings.MostStreamBytes;
        using var worker = new LineWorker(query, service);
        using var block = new GrowingBlock(BlockLength, settings.MostBytes);
        using var output = new PooledByteWriter();
        int charged = 0;
        try
        {
            while (!(block.IsAtEnd && block.Length == 0))
            {
                string? broken = await block.FillAsync(context.Request.Body, context.RequestAborted).ConfigureAwait(false);
                if (broken is null && !limits.Bodies.TryTake(block.Length - charged))
                    broken = "busy: try again in a moment";
                else
                    charged = block.Length;
                if (broken is not null)
                    worker.Fail(broken, output);
                else if (!await WorkAsync(context, block, worker, output).ConfigureAwait(false))
                    return;
                await SendAsync(context, output).ConfigureAwait(false);
                if (broken is not null)
                    return;
            }
        }
        finally
        {
            limits.Bodies.Return(charged);
        }
    }

    /// <summary>Does the whole lines that have come. Between two blocks others have their turn.</summary>
    /// <returns>Whether there was room: a request that comes when too many wait is refused before its answer begins.</returns>
    private async Task<bool> WorkAsync(HttpContext context, GrowingBlock block, LineWorker worker, PooledByteWriter output)
    {
        int whole = block.IsAtEnd ? block.Length : block.LastLineEnd;
        if (whole > 0)
        {
            if (context.Response.HasStarted)
            {
                await limits.Workers.EnterAsync(context.RequestAborted).ConfigureAwait(false);
            }
            else if (!await limits.Workers.TryEnterAsync(context.RequestAborted).ConfigureAwait(false))
            {
                await Problem.WriteBusyAsync(context).ConfigureAwait(false);
                return false;
            }

            byte[] lines = block.Take(whole, out int length);
            try
            {
                worker.Process(lines.AsSpan(0, length), output, context.RequestAborted);
            }
            finally
            {
                limits.Workers.Leave();
                ArrayPool<byte>.Shared.Return(lines);
            }
        }
        else if (block.IsTooLong)
        {
            worker.Fail($"line longer than {settings.MostBytes >> 20} MB", output);
            await block.SkipLineAsync(context.Request.Body, context.RequestAborted).ConfigureAwait(false);
        }

        return true;
    }

    private static async Task SendAsync(HttpContext context, PooledByteWriter output)
    {
        if (!context.Response.HasStarted)
            context.Response.ContentType = ResultFormat.JsonLines.MediaType();
        await context.Response.Body.WriteAsync(output.Written, context.RequestAborted).ConfigureAwait(false);
        await context.Response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
        output.Truncate(0);
    }
}
