using System.Text.Json;
using Microsoft.AspNetCore.Http;
using QuoteExtract.Inputs;

namespace QuoteExtract.Cli.Serve;

/// <summary><c>POST /read</c>: the text of a web page, Word document or PDF file, to which offsets of its quotations refer.</summary>
internal sealed class ReadEndpoint(ServeSettings settings)
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static PageFormat? FormatOf(string mediaType) => mediaType switch
    {
        "text/html" or "application/xhtml+xml" => PageFormat.Html,
        Word => PageFormat.Docx,
        "application/pdf" => PageFormat.Pdf,
        _ => null,
    };

    public async Task HandleAsync(HttpContext context)
    {
        if (FormatOf(RequestBody.MediaType(context.Request)) is not { } format)
        {
            await Problem.WriteAsync(context, StatusCodes.Status415UnsupportedMediaType, $"send text/html, application/pdf or {Word}").ConfigureAwait(false);
            return;
        }

        if (await RequestBody.ReadAsync(context, settings.MostBytes).ConfigureAwait(false) is not { } body)
            return;
        try
        {
            PageText page = PageReader.Read(body, format, LimitsOf(settings));
            context.Response.ContentType = "application/json";
            using (var json = new Utf8JsonWriter(context.Response.BodyWriter))
            {
                json.WriteStartObject();
                json.WriteString("title", page.Title);
                json.WriteString("text", page.Text);
                json.WriteEndObject();
            }

            await context.Response.BodyWriter.FlushAsync(context.RequestAborted).ConfigureAwait(false);
        }
        catch (UnreadablePageException failure)
        {
            await Problem.WriteAsync(context, StatusCodes.Status422UnprocessableEntity, failure.Message).ConfigureAwait(false);
        }
    }

    public static PageLimits LimitsOf(ServeSettings settings) => PageLimits.Default with { Time = settings.Time / 2, Pages = 500, Characters = settings.MostBytes };
}
