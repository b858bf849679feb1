using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace QuoteExtract.Cli.Serve;

/// <summary>The page: three files that travel in the assembly.</summary>
internal static class PageFiles
{
    public static void Map(WebApplication app)
    {
        Map(app, "/", "index.html", "text/html; charset=utf-8");
        Map(app, "/app.css", "app.css", "text/css; charset=utf-8");
        Map(app, "/app.js", "app.js", "text/javascript; charset=utf-8");
        Map(app, "/icon.svg", "icon.svg", "image/svg+xml");
    }

    private static void Map(WebApplication app, string path, string name, string mediaType)
    {
        using Stream resource = typeof(PageFiles).Assembly.GetManifestResourceStream("Page/" + name)!;
        byte[] content = new byte[resource.Length];
        resource.ReadExactly(content);
        app.MapGet(path, () => Results.Bytes(content, mediaType)).ExcludeFromDescription();
    }
}
