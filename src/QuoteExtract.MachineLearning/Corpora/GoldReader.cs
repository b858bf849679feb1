using System.Text.Json;

namespace QuoteExtract.Corpora;

/// <summary>Reads gold files: one JSON document a line.</summary>
internal static class GoldReader
{
    /// <exception cref="InvalidDataException">A line is no gold document; says which.</exception>
    public static List<GoldDocument> ReadFile(string path)
    {
        var documents = new List<GoldDocument>();
        int number = 0;
        foreach (string line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            try
            {
                documents.Add(Parse(line));
            }
            catch (Exception problem) when (problem is JsonException or InvalidDataException or InvalidOperationException)
            {
                throw new InvalidDataException($"{path}, line {number}: {problem.Message}", problem);
            }
        }

        return documents;
    }

    public static GoldDocument Parse(string json)
    {
        GoldLine line = JsonSerializer.Deserialize(json, GoldJsonContext.Default.GoldLine)
            ?? throw new InvalidDataException("no document");
        string text = line.Text ?? throw new InvalidDataException("no text");
        string id = line.Id ?? "";
        var map = new CodePointMap(text);
        return new GoldDocument(id, SourceOf(line.Source, id), text)
        {
            Language = line.Lang ?? "en",
            Regions = Regions(line.Quotes ?? [], map),
            Unattributed = Sorted((line.UnattributedRegions ?? []).Select(r => map.Map(r[0], r[1]))),
            Characters = [.. (line.Characters ?? []).Select(Character)],
            Entities = [.. (line.Entities ?? []).Select(e => Entity(e, map)).OrderBy(e => e.Span.Start).ThenBy(e => e.Span.End)],
        };
    }

    private static GoldRegion[] Regions(List<GoldQuoteLine> quotes, CodePointMap map)
    {
        var regions = new List<GoldRegion>(quotes.Count);
        foreach (GoldQuoteLine quote in quotes)
        {
            if (KindOf(quote.Kind) is not { } kind)
                continue;
            regions.Add(new GoldRegion(map.Map(quote.Start, quote.End), kind)
            {
                // A corpus without types still says which quotations have no clause of their own.
                Type = quote.Type ?? (quote.Implicit == true ? "implicit" : null),
                Mentions = quote.Mention is null ? [] : Mentions(quote.Mention, map),
                Speaker = string.IsNullOrWhiteSpace(quote.Speaker) ? null : quote.Speaker,
            });
        }

        return [.. regions.OrderBy(r => r.Span.Start).ThenBy(r => r.Span.End)];
    }

    private static QuoteKind? KindOf(string? kind) => kind switch
    {
        null or "direct" => QuoteKind.Direct,
        "mixed" => QuoteKind.Mixed,
        "indirect" => null,
        _ => throw new InvalidDataException($"unknown kind '{kind}'"),
    };

    private static TextSpan[] Mentions(GoldMentionLine mention, CodePointMap map) =>
        [map.Map(mention.Start, mention.End), .. (mention.More ?? []).Select(m => map.Map(m[0], m[1]))];

    private static GoldCharacter Character(GoldCharacterLine line) => new(
        line.Name ?? throw new InvalidDataException("a character without name"),
        line.Aliases ?? [],
        line.Gender?.ToUpperInvariant() switch
        {
            "M" or "MALE" => Gender.Male,
            "F" or "FEMALE" => Gender.Female,
            _ => Gender.Unknown,
        });

    private static GoldEntity Entity(JsonElement[] entity, CodePointMap map) =>
        new(map.Map(entity[0].GetInt32(), entity[1].GetInt32()), entity[4].GetString() ?? "");

    private static TextSpan[] Sorted(IEnumerable<TextSpan> spans) => [.. spans.OrderBy(s => s.Start).ThenBy(s => s.End)];

    /// <summary>A corpus of several outlets names them in its ids: <c>dev/outlet_2016-09-12_…</c></summary>
    private static string SourceOf(string? source, string id)
    {
        int slash = id.IndexOf('/', StringComparison.Ordinal);
        int underscore = id.IndexOf('_', slash + 1);
        return slash >= 0 && underscore > slash ? $"{source}/{id[(slash + 1)..underscore]}" : source ?? "";
    }
}
