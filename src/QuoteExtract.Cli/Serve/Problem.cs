using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace QuoteExtract.Cli.Serve;

/// <summary>Says what is wrong: <c>{"error":"..."}</c>.</summary>
internal static class Problem
{
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
