using System.Buffers;
using System.Text.Json;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using QuoteExtract;
using QuoteExtract.Extensions.DependencyInjection;
using QuoteExtract.Formats;
using QuoteExtract.Formats.Serialization;

namespace NewsroomWatcher;

/// <summary>Looks every second: notices of the file system get lost on network shares.</summary>
internal sealed partial class Watcher(WatchSettings settings, QuoteExtractionService service, IHostApplicationLifetime lifetime, ILogger<Watcher> log) : BackgroundService
{
    private readonly HashSet<string> _done = new(StringComparer.Ordinal);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await ReadDoneAsync(stoppingToken);
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1));
        do
        {
            foreach (string path in Directory.EnumerateFiles(settings.Folder, "*.txt").Order(StringComparer.Ordinal))
            {
                if (IsWhole(path) && _done.Add(Path.GetFileName(path)))
                    await ExtractAsync(path, stoppingToken);
            }
        }
        while (!settings.Once && await timer.WaitForNextTickAsync(stoppingToken));
        lifetime.StopApplication();
    }

    /// <summary>Nobody has written to it for a moment.</summary>
    private bool IsWhole(string path) => settings.Once || DateTime.UtcNow - File.GetLastWriteTimeUtc(path) > TimeSpan.FromSeconds(1);

    /// <summary>Articles of earlier runs are not read again.</summary>
    private async Task ReadDoneAsync(CancellationToken stop)
    {
        if (!File.Exists(settings.Output))
            return;
        await foreach (string line in File.ReadLinesAsync(settings.Output, stop))
        {
            if (JsonSerializer.Deserialize(line, ExtractionJsonContext.Default.DocumentJson) is { Id: { } id })
                _done.Add(id);
        }
    }

    private async Task ExtractAsync(string path, CancellationToken stop)
    {
        string name = Path.GetFileName(path);
        string text = await File.ReadAllTextAsync(path, stop);

        using var quotes = new QuoteBuffer();
        service.ExtractQuotes(text, quotes);
        var line = new ArrayBufferWriter<byte>();
        using (IDocumentWriter writer = ResultFormat.JsonLines.CreateWriter())
            writer.Write(new ExtractedDocument(name, text, quotes), line);

        await File.AppendAllBytesAsync(settings.Output, line.WrittenMemory, stop);
        LogDone(name, quotes.Count, quotes.SpeakerCount);
    }

    [LoggerMessage(LogLevel.Information, "{Name}: {Quotes} quotations of {Speakers} speakers")]
    private partial void LogDone(string name, int quotes, int speakers);
}
