using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace QuoteExtract.Cli.Serve;

/// <summary>Keeps other sites out of a service that trusts whoever can reach it.</summary>
internal static class RequestGuard
{
    /// <summary>No inline script or style, nothing from elsewhere, in no frame.</summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>The names by which the service may be called: a foreign name that leads here (DNS rebinding) is none of them.</summary>
    public static List<string> HostsOf(ServeSettings settings, IPAddress address)
    {
        List<string> hosts = ["localhost", "127.0.0.1", "[::1]", .. settings.AllowedHosts];
        if (!address.Equals(IPAddress.Any) && !address.Equals(IPAddress.IPv6Any))
            hosts.Add(address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6 ? $"[{address}]" : address.ToString());
        return hosts;
    }

    public static Task WithHeadersAsync(HttpContext context, RequestDelegate next)
    {
        IHeaderDictionary headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers.CacheControl = "no-store";
        return next(context);
    }

    /// <summary>A page of another site may not even make the service work, unless it was let in.</summary>
    public static async Task CheckOriginAsync(HttpContext context, RequestDelegate next, ServeSettings settings)
    {
        StringValues origin = context.Request.Headers.Origin;
        if (StringValues.IsNullOrEmpty(origin) || string.Equals(origin, $"{context.Request.Scheme}://{context.Request.Host}", StringComparison.OrdinalIgnoreCase))
        {
            await next(context).ConfigureAwait(false);
            return;
        }

        if (!settings.AllowedOrigins.Contains((string?)origin ?? "", StringComparer.OrdinalIgnoreCase))
        {
            await Problem.WriteAsync(context, StatusCodes.Status403Forbidden, "pages of other sites are not let in").ConfigureAwait(false);
            return;
        }

        IHeaderDictionary headers = context.Response.Headers;
        headers.AccessControlAllowOrigin = origin;
        headers.Vary = "Origin";
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        if (HttpMethods.IsOptions(context.Request.Method))
        {
            headers.AccessControlAllowMethods = "GET, POST";
            headers.AccessControlAllowHeaders = "Content-Type";
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return;
        }

        await next(context).ConfigureAwait(false);
    }
}
