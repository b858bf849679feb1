using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace QuoteExtract.Cli.Serve;

/// <summary>Says what is wrong: <c>{"error":"..."}</c>.</summary>
internal static class Problem
{
    /// <summary>Too many come at a time.</summary>
    public static Task WriteBusyAsync(HttpContext context)
    {
        context.Response.Headers.RetryAfter = "1";
        return WriteAsync(context, StatusCodes.Status503ServiceUnavailable, "busy: try again in a moment");
    }

    public static async Task WriteAsync(HttpContext context, int status, string message)
    {
        if (context.Response.HasStarted)
            return;
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        using (var json = new Utf8JsonWriter(context.Response.BodyWriter))
        {
            json.WriteStartObject();
            json.WriteString("error", message);
            json.WriteEndObject();
        }

        await context.Response.BodyWriter.FlushAsync(CancellationToken.None).ConfigureAwait(false);
    }
}
