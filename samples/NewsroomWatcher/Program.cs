// Watches a folder and appends the quotations of every new article to a JSONL file: FOLDER FILE [--once]
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NewsroomWatcher;

if (args.Length < 2)
{
    Console.Error.WriteLine("Usage: NewsroomWatcher FOLDER FILE [--once]");
    return 2;
}

HostApplicationBuilder builder = Host.CreateApplicationBuilder();
builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
builder.Services.AddQuoteExtract(builder.Configuration.GetSection("QuoteExtract"));
builder.Services.AddSingleton(new WatchSettings(args[0], args[1], Once: args.Contains("--once", StringComparer.Ordinal)));
builder.Services.AddHostedService<Watcher>();
await builder.Build().RunAsync();
return 0;
