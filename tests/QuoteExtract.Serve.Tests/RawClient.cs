using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace QuoteExtract.Serve.Tests;

/// <summary>A client that sends what no HTTP library would: half a request, a byte at a time, or nothing.</summary>
internal sealed class RawClient : IDisposable
{
    private readonly TcpClient _client = new();

    public static async Task<RawClient> ConnectAsync(RunningService service)
    {
        var client = new RawClient();
        await client._client.ConnectAsync(IPAddress.Loopback, service.Address.Port);
        return client;
    }

    public Task WriteAsync(string text) => _client.GetStream().WriteAsync(Encoding.UTF8.GetBytes(text)).AsTask();

    public Task WriteHeadAsync(string path, string headers) =>
        WriteAsync($"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: {(path.EndsWith("lines", StringComparison.Ordinal) ? "application/x-ndjson" : "text/plain")}\r\n{headers}\r\n\r\n");

    public Task WriteChunkAsync(string text) =>
        WriteAsync(string.Create(CultureInfo.InvariantCulture, $"{Encoding.UTF8.GetByteCount(text):x}\r\n{text}\r\n"));

    /// <summary>What comes until a text is in it, or the other side ends.</summary>
    public async Task<string> ReadUntilAsync(string wanted)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var text = new StringBuilder();
        byte[] buffer = new byte[4096];
        while (!text.ToString().Contains(wanted, StringComparison.Ordinal))
        {
            int read = await _client.GetStream().ReadAsync(buffer, limit.Token);
            if (read == 0)
                break;
            text.Append(Encoding.UTF8.GetString(buffer, 0, read));
        }

        return text.ToString();
    }

    /// <summary>Goes away without a word.</summary>
    public void Reset() => _client.Client.Close(0);

    public void Dispose() => _client.Dispose();
}
