using Microsoft.AspNetCore.Http;

namespace QuoteExtract.Cli.Serve;

/// <summary>Reads the body of a request, as far as it may be long.</summary>
internal static class RequestBody
{
    /// <returns>The bytes, or <see langword="null"/> after the request was refused as too large.</returns>
    public static async Task<byte[]?> ReadAsync(HttpContext context, int mostBytes)
    {
        try
        {
            using var body = new MemoryStream((int)Math.Min(context.Request.ContentLength ?? 0, mostBytes));
            await context.Request.Body.CopyToAsync(body, context.RequestAborted).ConfigureAwait(false);
            return body.ToArray();
        }
        catch (BadHttpRequestException failure)
        {
            string message = failure.StatusCode == StatusCodes.Status413PayloadTooLarge ? $"more than {mostBytes >> 20} MB" : "the request is broken";
            await Problem.WriteAsync(context, failure.StatusCode, message).ConfigureAwait(false);
            return null;
        }
    }

    /// <summary>"text/plain" of "text/plain; charset=utf-8".</summary>
    public static string MediaType(HttpRequest request) => (request.ContentType ?? "").Split(';')[0].Trim().ToLowerInvariant();
}
