using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace QuoteExtract.Cli.Serve;

/// <summary>What a request says its body is.</summary>
internal static class MediaTypes
{
    /// <summary>"text/plain" of "Text/Plain; charset=utf-8"; empty if there is none.</summary>
    public static string Of(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out MediaTypeHeaderValue? type) ? type.MediaType.ToString().ToLowerInvariant() : "";

    /// <summary>Whether the body comes as it is; what is compressed could be of any size when it is unpacked.</summary>
    public static bool IsPlain(HttpRequest request) =>
        string.IsNullOrEmpty(request.Headers.ContentEncoding) || string.Equals(request.Headers.ContentEncoding, "identity", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text is in UTF-8, as far as the request says; another encoding would give U+FFFD and wrong offsets.</summary>
    public static bool IsUtf8(HttpRequest request)
    {
        string charset = MediaTypeHeaderValue.TryParse(request.ContentType, out MediaTypeHeaderValue? type) ? HeaderUtilities.RemoveQuotes(type.Charset).ToString() : "";
        return charset.ToLowerInvariant() is "" or "utf-8" or "utf8" or "us-ascii";
    }
}
