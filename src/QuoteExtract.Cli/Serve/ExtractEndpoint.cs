using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using QuoteExtract.Cli.Extract;
using QuoteExtract.Cli.Input;
using QuoteExtract.Extensions.DependencyInjection;
using QuoteExtract.Formats;
using QuoteExtract.Inputs;

namespace QuoteExtract.Cli.Serve;

/// <summary><c>POST /extract</c>: a document in, its quotations out; and <c>POST /extract/lines</c>: JSONL in, JSONL out.</summary>
internal sealed class ExtractEndpoint(ServeSettings settings, QuoteExtractionService service)
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

        string mediaType = RequestBody.MediaType(context.Request);
        PageFormat? pageFormat = ReadEndpoint.FormatOf(mediaType);
        if (mediaType is not ("text/plain" or "application/json") && pageFormat is null)
        {
            await Problem.WriteAsync(context, StatusCodes.Status415UnsupportedMediaType, "send text/plain, text/html, application/json, or JSONL to /extract/lines").ConfigureAwait(false);
            return;
        }

        if (await RequestBody.ReadAsync(context, settings.MostBytes).ConfigureAwait(false) is not { } body)
            return;
        using var output = new PooledByteWriter();
        (int status, string? failure) = Extract(query, mediaType, pageFormat, body, output, context.RequestAborted);
        if (failure is not null)
        {
            await Problem.WriteAsync(context, status, failure).ConfigureAwait(false);
            return;
        }

        context.Response.ContentType = query.Format?.MediaType() ?? "application/json";
        context.Response.ContentLength = output.Length;
        await context.Response.Body.WriteAsync(output.Written, context.RequestAborted).ConfigureAwait(false);
    }

    public async Task HandleLinesAsync(HttpContext context)
    {
        (ExtractQuery? query, string? problem) = ExtractQuery.Parse(context.Request.Query);
        if (query is null)
        {
            await Problem.WriteAsync(context, StatusCodes.Status400BadRequest, problem!).ConfigureAwait(false);
            return;
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = settings.MostStreamBytes;
        context.Response.ContentType = ResultFormat.JsonLines.MediaType();
        using var worker = new LineWorker(query, service);
        using var block = new GrowingBlock(BlockLength, settings.MostBytes);
        using var output = new PooledByteWriter();
        while (!(block.IsAtEnd && block.Length == 0))
        {
            if (await FillAsync(block, context).ConfigureAwait(false) is { } broken)
            {
                worker.Fail(broken, output);
                await context.Response.Body.WriteAsync(output.Written, context.RequestAborted).ConfigureAwait(false);
                return;
            }

            int whole = block.IsAtEnd ? block.Length : block.LastLineEnd;
            if (whole > 0)
            {
                byte[] lines = block.Take(whole, out int length);
                worker.Process(lines.AsSpan(0, length), output, context.RequestAborted);
                ArrayPool<byte>.Shared.Return(lines);
            }
            else if (block.IsTooLong)
            {
                worker.Fail($"line longer than {settings.MostBytes >> 20} MB", output);
                await block.SkipLineAsync(context.Request.Body, context.RequestAborted).ConfigureAwait(false);
            }

            await context.Response.Body.WriteAsync(output.Written, context.RequestAborted).ConfigureAwait(false);
            await context.Response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
            output.Truncate(0);
        }
    }

    private static async Task<string?> FillAsync(GrowingBlock block, HttpContext context)
    {
        try
        {
            return await block.FillAsync(context.Request.Body, context.RequestAborted).ConfigureAwait(false);
        }
        catch (BadHttpRequestException failure)
        {
            return failure.Message;
        }
    }

    private (int Status, string? Problem) Extract(ExtractQuery query, string mediaType, PageFormat? pageFormat, byte[] body, PooledByteWriter output, CancellationToken cancellation)
    {
        if (pageFormat is { } format)
        {
            try
            {
                PageText page = PageReader.Read(body, format, ReadEndpoint.LimitsOf(settings));
                Write(query, query.Id, page.Text, query.Options, offset => page.SelectorAt(offset) is { } selector ? new SourceSelector(page.SelectorType, selector) : null, output, cancellation);
                return (StatusCodes.Status200OK, null);
            }
            catch (UnreadablePageException failure)
            {
                return (StatusCodes.Status422UnprocessableEntity, failure.Message);
            }
        }

        if (mediaType == "application/json")
        {
            using var parser = new JsonLineParser();
            if (!Utf8.IsValid(body) || parser.Parse(body) is not null)
                return (StatusCodes.Status400BadRequest, Utf8.IsValid(body) ? parser.Parse(body) : "not valid UTF-8");
            QuoteExtractorOptions options = query.Options with { KnownSpeakers = parser.Speakers ?? [] };
            var entities = new EntityList();
            if (entities.Load(parser.Text, parser.Entities, new OffsetMap(query.Offsets)) is { } problem)
                return (StatusCodes.Status400BadRequest, problem);
            Write(query, parser.Id ?? query.Id, parser.Text, options, null, output, cancellation, entities.Span);
            return (StatusCodes.Status200OK, null);
        }

        char[] chars = [];
        TextDecoder.Decode(body, ref chars, out int length);
        Write(query, query.Id, chars.AsSpan(0, length), query.Options, null, output, cancellation);
        ArrayPool<char>.Shared.Return(chars);
        return (StatusCodes.Status200OK, null);
    }

    private void Write(ExtractQuery query, string id, ReadOnlySpan<char> text, QuoteExtractorOptions options, Func<int, SourceSelector?>? selectorAt, PooledByteWriter output, CancellationToken cancellation, ReadOnlySpan<EntitySpan> entities = default)
    {
        using var quotes = new QuoteBuffer();
        service.With(options).ExtractQuotes(text, entities, quotes, null, cancellation);
        var offsets = new OffsetMap(query.Offsets);
        offsets.Load(text);
        using IDocumentWriter writer = (query.Format ?? ResultFormat.JsonLines).CreateWriter();
        output.Write(writer.Framing.Header.Span);
        writer.Write(new ExtractedDocument(id, text, quotes, offsets) { SelectorAt = selectorAt }, output);
        output.Write(writer.Framing.Footer.Span);
    }
}
