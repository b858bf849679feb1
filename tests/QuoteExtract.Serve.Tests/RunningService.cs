using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using QuoteExtract.Cli.Serve;

namespace QuoteExtract.Serve.Tests;

/// <summary>The service on a free port of this machine, over real HTTP.</summary>
internal sealed class RunningService : IAsyncDisposable
{
    private readonly WebApplication _app;

    private RunningService(WebApplication app)
    {
        _app = app;
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public HttpClient Client { get; }

    public Uri Address => Client.BaseAddress!;

    public static async Task<RunningService> StartAsync(ServeSettings? settings = null)
    {
        WebApplication app = ServeApp.Create((settings ?? new ServeSettings()) with { Port = 0 });
        await app.StartAsync();
        return new RunningService(app);
    }

    public Task<HttpResponseMessage> PostAsync(string path, string body, string mediaType = "text/plain") => PostAsync(path, Encoding.UTF8.GetBytes(body), mediaType);

    public Task<HttpResponseMessage> PostAsync(string path, byte[] body, string mediaType)
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue(mediaType);
        return Client.PostAsync(path, content);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
