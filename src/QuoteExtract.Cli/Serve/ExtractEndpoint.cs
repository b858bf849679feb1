using System.Buffers;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;
using QuoteExtract.Cli.Input;
using QuoteExtract.Extensions.DependencyInjection;
using QuoteExtract.Formats;
using QuoteExtract.Inputs;

namespace QuoteExtract.Cli.Serve;

/// <summary><c>POST /extract</c>: a document in, its quotations out.</summary>
internal sealed class ExtractEndpoint(ServeSettings settings, ServiceLimits limits, QuoteExtractionService service)
{
    public async Task HandleAsync(HttpContext context)
    {
        (ExtractQuery? query, string? problem) = ExtractQuery.Parse(context.Request.Query);
        if (query is null)
        {
            await Problem.WriteAsync(context, StatusCodes.Status400BadRequest, problem!).ConfigureAwait(false);
            return;
        }

        string mediaType = MediaTypes.Of(context.Request);
        PageFormat? pageFormat = ReadEndpoint.FormatOf(mediaType);
        if (TypeProblem(context.Request, mediaType, pageFormat) is { } wrongType)
        {
            await Problem.WriteAsync(context, StatusCodes.Status415UnsupportedMediaType, wrongType).ConfigureAwait(false);
            return;
        }

        using RequestBody? body = await RequestBody.ReadAsync(context, settings.MostBytes, limits.Bodies).ConfigureAwait(false);
        if (body is null)
            return;
        WorkerGate gate = pageFormat is null ? limits.Workers : limits.Pages;
        if (!await gate.TryEnterAsync(context.RequestAborted).ConfigureAwait(false))
        {
            await Problem.WriteBusyAsync(context).ConfigureAwait(false);
            return;
        }

        using var output = new PooledByteWriter();
        int status;
        string? failure;
        try
        {
            (status, failure) = Extract(query, mediaType, pageFormat, body.Bytes, output, context.RequestAborted);
        }
        finally
        {
            gate.Leave();
        }

        if (failure is not null)
        {
            await Problem.WriteAsync(context, status, failure).ConfigureAwait(false);
            return;
        }

        context.Response.ContentType = query.Format?.MediaType() ?? "application/json";
        context.Response.ContentLength = output.Length;
        await context.Response.Body.WriteAsync(output.Written, context.RequestAborted).ConfigureAwait(false);
    }

    private static string? TypeProblem(HttpRequest request, string mediaType, PageFormat? pageFormat)
    {
        if (mediaType is not ("text/plain" or "application/json") && pageFormat is null)
            return "send text/plain, text/html, application/json, or JSONL to /extract/lines";
        if (!MediaTypes.IsPlain(request))
            return "send the body without Content-Encoding";
        return pageFormat is null && !MediaTypes.IsUtf8(request) ? "send the text in UTF-8" : null;
    }

    private (int Status, string? Problem) Extract(ExtractQuery query, string mediaType, PageFormat? pageFormat, ReadOnlyMemory<byte> body, PooledByteWriter output, CancellationToken cancellation)
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
            if (!Utf8.IsValid(body.Span))
                return (StatusCodes.Status400BadRequest, "not valid UTF-8");
            using var parser = new JsonLineParser();
            if (parser.Parse(body.Span) is { } problem)
                return (StatusCodes.Status400BadRequest, problem);
            QuoteExtractorOptions options = query.Options with { KnownSpeakers = parser.Speakers ?? [] };
            var entities = new EntityList();
            if (entities.Load(parser.Text, parser.Entities, new OffsetMap(query.Offsets)) is { } misplaced)
                return (StatusCodes.Status400BadRequest, misplaced);
            Write(query, parser.Id ?? query.Id, parser.Text, options, null, output, cancellation, entities.Span);
            return (StatusCodes.Status200OK, null);
        }

        char[] chars = [];
        TextDecoder.Decode(body.Span, ref chars, out int length);
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
