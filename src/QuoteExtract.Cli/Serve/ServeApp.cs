using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using QuoteExtract.Extensions.DependencyInjection;
using QuoteExtract.Formats;
using QuoteExtract.Formats.Serialization;

namespace QuoteExtract.Cli.Serve;

/// <summary>Puts the service together: limits, guards, endpoints, page.</summary>
internal static class ServeApp
{
    private const string Bounded = "bounded";
    private const string OneDocument = "document";
    private const string ManyDocuments = "documents";

    public static WebApplication Create(ServeSettings settings)
    {
        // Empty: no configuration file of the working folder and no environment variable changes what it does.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        IPAddress address = ServeCommand.ParseAddress(settings.Host)!;
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = settings.MostBytes;
            kestrel.Limits.MaxConcurrentConnections = 1000;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
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
        builder.Services.AddRateLimiter(options => Bound(options, settings));
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
        app.UseRateLimiter();
        app.UseRequestTimeouts();
        Map(app, settings);
        return app;
    }

    private static void Map(WebApplication app, ServeSettings settings)
    {
        var extract = new ExtractEndpoint(settings, app.Services.GetRequiredService<QuoteExtractionService>());
        ServeDescription.Describe(app.MapPost("/extract", (Delegate)extract.HandleAsync)).RequireRateLimiting(Bounded).WithRequestTimeout(OneDocument);
        ServeDescription.DescribeLines(app.MapPost("/extract/lines", (Delegate)extract.HandleLinesAsync)).RequireRateLimiting(Bounded).WithRequestTimeout(ManyDocuments);
        ServeDescription.DescribeRead(app.MapPost("/read", (Delegate)new ReadEndpoint(settings).HandleAsync)).RequireRateLimiting(Bounded).WithRequestTimeout(OneDocument);
        app.MapGet("/health", () => Results.Text("{\"status\":\"ok\"}", "application/json")).WithSummary("Whether the service is up.");
        app.MapOpenApi("/openapi.json");
        PageFiles.Map(app);
    }

    /// <summary>So many at a time, so many waiting; whoever comes then is told to come again.</summary>
    private static void Bound(RateLimiterOptions options, ServeSettings settings)
    {
        options.AddConcurrencyLimiter(Bounded, limiter =>
        {
            limiter.PermitLimit = settings.Workers;
            limiter.QueueLimit = settings.Queue;
            limiter.QueueProcessingOrder = QueueProcessingOrder.OldestFirst;
        });
        options.OnRejected = async (rejected, cancellation) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = 1.ToString(CultureInfo.InvariantCulture);
            await Problem.WriteAsync(rejected.HttpContext, StatusCodes.Status503ServiceUnavailable, "busy: try again in a moment").ConfigureAwait(false);
        };
    }

    private static RequestTimeoutPolicy PolicyOf(TimeSpan time) => new()
    {
        Timeout = time,
        TimeoutStatusCode = StatusCodes.Status408RequestTimeout,
        WriteTimeoutResponse = context => Problem.WriteAsync(context, StatusCodes.Status408RequestTimeout, "the request took too long"),
    };
}
