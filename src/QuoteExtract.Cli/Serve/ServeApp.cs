using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using QuoteExtract.Extensions.DependencyInjection;
using QuoteExtract.Formats;
using QuoteExtract.Formats.Serialization;

namespace QuoteExtract.Cli.Serve;

/// <summary>Puts the service together: limits, guards, endpoints, page.</summary>
internal static class ServeApp
{
    private const string OneDocument = "document";
    private const string ManyDocuments = "documents";

    public static WebApplication Create(ServeSettings settings)
    {
        // Empty: no configuration file of the working folder and no environment variable changes what it does.
        KeepThreads(settings);
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        IPAddress address = ServeCommand.ParseAddress(settings.Host)!;
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = settings.MostBytes;
            kestrel.Limits.MaxConcurrentConnections = settings.Connections;
            kestrel.Limits.RequestHeadersTimeout = settings.HeadTime;
            kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(settings.SlowestRate, settings.SlowTime);
            kestrel.Limits.MinResponseDataRate = new MinDataRate(settings.SlowestRate, settings.SlowTime);
            kestrel.Listen(address, settings.Port);
        });
        builder.Services.AddQuoteExtract();
        builder.Services.AddRoutingCore();
        builder.Services.AddLogging();
        builder.Services.AddHostFiltering(options =>
        {
            options.AllowEmptyHosts = false;
            options.AllowedHosts = RequestGuard.HostsOf(settings, address);
        });
        builder.Services.AddRequestTimeouts(options =>
        {
            options.AddPolicy(OneDocument, PolicyOf(settings.Time));
            options.AddPolicy(ManyDocuments, PolicyOf(settings.StreamTime));
        });
        builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, ExtractionJsonContext.Default));
        builder.Services.AddOpenApi("v1", ServeDescription.Configure);

        WebApplication app = builder.Build();
        app.Use(RequestGuard.WithHeadersAsync);
        app.UseStatusCodePages(page => Problem.WriteAsync(page.HttpContext, page.HttpContext.Response.StatusCode, ReasonPhrases.GetReasonPhrase(page.HttpContext.Response.StatusCode)));
        app.UseHostFiltering();
        app.Use((context, next) => RequestGuard.CheckOriginAsync(context, next, settings));
        app.UseRouting();
        app.UseRequestTimeouts();
        Map(app, settings);
        return app;
    }

    private static void Map(WebApplication app, ServeSettings settings)
    {
        var limits = new ServiceLimits(settings);
        QuoteExtractionService service = app.Services.GetRequiredService<QuoteExtractionService>();
        app.Lifetime.ApplicationStopped.Register(limits.Dispose);
        ServeDescription.Describe(app.MapPost("/extract", (Delegate)new ExtractEndpoint(settings, limits, service).HandleAsync)).WithRequestTimeout(OneDocument);
        ServeDescription.DescribeLines(app.MapPost("/extract/lines", (Delegate)new LinesEndpoint(settings, limits, service).HandleAsync)).WithRequestTimeout(ManyDocuments);
        ServeDescription.DescribeRead(app.MapPost("/read", (Delegate)new ReadEndpoint(settings, limits).HandleAsync)).WithRequestTimeout(OneDocument);
        app.MapGet("/health", () => Results.Text("{\"status\":\"ok\"}", "application/json")).WithSummary("Whether the service is up.");
        app.MapOpenApi("/openapi.json");
        PageFiles.Map(app);
    }

    /// <summary>Workers take threads of the pool: with these there are others for whoever comes meanwhile.</summary>
    private static void KeepThreads(ServeSettings settings)
    {
        ThreadPool.GetMinThreads(out int threads, out int completions);
        ThreadPool.SetMinThreads(Math.Max(threads, (2 * settings.Workers) + Environment.ProcessorCount), completions);
    }

    private static RequestTimeoutPolicy PolicyOf(TimeSpan time) => new()
    {
        Timeout = time,
        TimeoutStatusCode = StatusCodes.Status408RequestTimeout,
        WriteTimeoutResponse = context => Problem.WriteAsync(context, StatusCodes.Status408RequestTimeout, "the request took too long"),
    };
}
