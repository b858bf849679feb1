using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using QuoteExtract;
using QuoteExtract.Extensions.DependencyInjection;
using QuoteExtract.Formats;

namespace PackageCheck;

/// <summary>What a user does with each package.</summary>
internal static class Usage
{
    private const string Text = "Mayor Ann Okafor opened the session. \"The ferry will run,\" she said. \"Who pays?\" asked Paul Lindqvist.";

    public static string OfTheLibrary() => string.Join('\n', QuoteExtractor.Default.ExtractQuotes(Text).Quotes.Select(q => $"{q.Span} {q} {q.Confidence:0.00}"));

    public static string OfABuffer()
    {
        using QuoteBuffer buffer = new();
        QuoteExtractor.Default.ExtractQuotes(Text.AsSpan(), buffer);
        return $"{buffer.Count} quotations of {buffer.SpeakerCount} speakers";
    }

    public static string OfFormats() => string.Join('\n', Enum.GetValues<ResultFormat>().Select(format =>
    {
        using var stream = new MemoryStream();
        using (var results = new ResultStream(stream, format))
            results.Add("a", Text);
        return $"{format}: {Encoding.UTF8.GetString(stream.ToArray())}";
    }));

    /// <remarks>Configuration is where reflection would be missed.</remarks>
    public static string OfDependencyInjection()
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["MinimumConfidence"] = "0.25",
            ["Kinds"] = "Direct, Mixed",
            ["KnownSpeakers:0:Name"] = "Ann Ifeoma Okafor",
            ["KnownSpeakers:0:Aliases:0"] = "Ann Okafor",
            ["KnownSpeakers:0:Gender"] = "Female",
        }).Build();
        using ServiceProvider provider = new ServiceCollection().AddQuoteExtract(configuration).BuildServiceProvider();
        var service = provider.GetRequiredService<QuoteExtractionService>();
        return $"{service.ExtractQuotes(Text).Quotes[0].Speaker} at {service.Extractor.Options.MinimumConfidence}";
    }
}
