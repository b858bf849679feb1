using System.Globalization;
using Microsoft.AspNetCore.Http;
using QuoteExtract.Cli.Extract;
using QuoteExtract.Formats;

namespace QuoteExtract.Cli.Serve;

/// <summary>What the query of a request asks for: the options of <c>extract</c> by the same names.</summary>
internal sealed record ExtractQuery
{
    /// <summary><see langword="null"/>: one JSON object.</summary>
    public ResultFormat? Format { get; private init; }

    public OffsetUnit Offsets { get; private init; }

    public string Id { get; private init; } = "document";

    public QuoteExtractorOptions Options { get; private init; } = QuoteExtractorOptions.Default;

    /// <returns>The query, or what is wrong with it.</returns>
    public static (ExtractQuery? Query, string? Problem) Parse(IQueryCollection query)
    {
        ResultFormat? format = null;
        if (query.TryGetValue("format", out var name))
        {
            if (!ResultFormats.TryParse(name, out ResultFormat parsed))
                return (null, "format: one of " + string.Join(", ", Enum.GetValues<ResultFormat>().Select(known => known.Name())));
            format = parsed;
        }

        OffsetUnit? offsets = (string?)query["offsets"] switch
        {
            null or "utf16" => OffsetUnit.Utf16,
            "codepoint" => OffsetUnit.CodePoint,
            "utf8" => OffsetUnit.Utf8,
            _ => null,
        };
        if (offsets is null)
            return (null, "offsets: utf16, codepoint or utf8");

        QuoteKinds? kinds = query.TryGetValue("kinds", out var list) ? QuoteKindList.Parse(list) : QuoteKinds.Speech;
        if (kinds is null)
            return (null, "kinds: direct, mixed or other, with commas between");

        double confidence = 0;
        if (query.TryGetValue("min-confidence", out var number)
            && (!double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out confidence) || confidence is not (>= 0 and <= 1)))
        {
            return (null, "min-confidence: a number from 0 to 1");
        }

        return (new ExtractQuery
        {
            Format = format,
            Offsets = offsets.Value,
            Id = query.TryGetValue("id", out var id) ? id.ToString() : "document",
            Options = QuoteExtractorOptions.Default with { Kinds = kinds.Value, MinimumConfidence = confidence },
        }, null);
    }
}
