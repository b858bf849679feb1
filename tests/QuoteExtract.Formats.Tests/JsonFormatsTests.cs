using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using CsvHelper;
using CsvHelper.Configuration;
using QuoteExtract.Formats.Serialization;

namespace QuoteExtract.Formats.Tests;

/// <summary>The formats that are JSON, and CSV, read back by parsers that are not ours.</summary>
public class JsonFormatsTests
{
    [Fact]
    public void The_public_context_reads_and_writes_the_contract()
    {
        foreach (string text in Texts.All)
        {
            string line = Texts.Print(ResultFormat.JsonLines, ("doc", text));
            DocumentJson document = JsonSerializer.Deserialize(line, ExtractionJsonContext.Default.DocumentJson)!;
            document.Quotes.Should().HaveCount(Texts.Extract(text).Quotes.Count);
            string again = JsonSerializer.Serialize(document, ExtractionJsonContext.Default.DocumentJson);
            JsonNode.DeepEquals(JsonNode.Parse(again), JsonNode.Parse(line)).Should().BeTrue();
        }
    }

    [Fact]
    public void Selectors_resolve_to_the_parts_of_any_text() => Texts.Any.Sample(CheckAnnotations, iter: 300, threads: 1);

    [Fact]
    public void Selectors_resolve_to_the_parts_of_the_samples()
    {
        foreach (string text in Texts.All)
            CheckAnnotations(text);
    }

    [Fact]
    public void Several_documents_make_one_page_of_annotations()
    {
        JsonNode page = JsonNode.Parse(Texts.Print(ResultFormat.WebAnnotation, ("a", "Nothing."), ("https://example.org/b", Texts.Article), ("c d", Texts.Article)))!;
        JsonArray items = page["items"]!.AsArray();
        items.Select(item => item!["id"]!.GetValue<string>()).Should().OnlyHaveUniqueItems().And.HaveCount(Texts.Extract(Texts.Article).Quotes.Count * 2);
        items[0]!["target"]![0]!["source"]!.GetValue<string>().Should().Be("https://example.org/b");
        items[^1]!["target"]![0]!["source"]!.GetValue<string>().Should().Be("urn:quoteextract:document:c%20d");
        items[0]!["body"]![0]!["value"]!.GetValue<string>().Should().Be("Ilse Grote");
    }

    [Fact]
    public void Displacy_gets_entities_that_do_not_overlap() => Texts.Any.Sample(CheckDisplacy, iter: 300, threads: 1);

    [Fact]
    public void Displacy_labels_are_no_markup()
    {
        string[] names = [Texts.Article, Texts.Hostile];
        foreach (string text in names)
            CheckDisplacy(text);
        JsonNode documents = JsonNode.Parse(Texts.Print(ResultFormat.Displacy, ("<i>", Texts.Hostile)))!;
        documents[0]!["title"]!.GetValue<string>().Should().Be(" i ");
        documents[0]!["ents"]!.AsArray().Select(ent => ent!["label"]!.GetValue<string>()).Should().AllSatisfy(label => label.Should().NotContainAny("<", ">", "&"));
    }

    [Fact]
    public void Csv_is_read_by_another_parser()
    {
        var documents = Texts.All.Select((text, i) => ($"\"{i}\",\r\n<b>", text)).ToArray();
        using var reader = new CsvParser(new StringReader(Texts.Print(ResultFormat.Csv, documents)), new CsvConfiguration(CultureInfo.InvariantCulture));
        reader.Read().Should().BeTrue();
        string[] header = reader.Record!;
        header.Should().HaveCount(18);
        foreach ((string id, string text) in documents)
        {
            foreach (Quote quote in Texts.Extract(text).Quotes)
            {
                reader.Read().Should().BeTrue();
                reader.Record![0].Should().Be(id);
                reader.Record[Array.IndexOf(header, "text")].Should().Be(Texts.WellFormed(quote.Text));
                reader.Record[Array.IndexOf(header, "name")].Should().Be(quote.Speaker is null ? "" : Texts.WellFormed(reader.Record[Array.IndexOf(header, "name")]));
                reader.Record[Array.IndexOf(header, "start")].Should().Be(quote.Span.Start.ToString(CultureInfo.InvariantCulture));
            }
        }

        reader.Read().Should().BeFalse();
    }

    private static void CheckAnnotations(string text)
    {
        Rune[] runes = Texts.Runes(text);
        IReadOnlyList<Quote> quotes = Texts.Extract(text).Quotes;
        JsonArray items = JsonNode.Parse(Texts.Print(ResultFormat.WebAnnotation, ("doc", text)))!["items"]!.AsArray();
        items.Should().HaveCount(quotes.Count);
        for (int i = 0; i < quotes.Count; i++)
        {
            JsonArray targets = items[i]!["target"]!.AsArray();
            targets.Should().HaveCount(quotes[i].Parts.Count);
            for (int part = 0; part < targets.Count; part++)
            {
                JsonNode quoteSelector = targets[part]!["selector"]![0]!;
                JsonNode position = targets[part]!["selector"]![1]!;
                int start = position["start"]!.GetValue<int>();
                int end = position["end"]!.GetValue<int>();
                string exact = quoteSelector["exact"]!.GetValue<string>();
                TextSpan span = quotes[i].Parts[part];
                exact.Should().Be(Texts.WellFormed(text.Substring(span.Start, span.Length)));
                Texts.Slice(runes, start, end).Should().Be(exact);
                Texts.Slice(runes, 0, start).Should().EndWith(quoteSelector["prefix"]!.GetValue<string>());
                Texts.Slice(runes, end, runes.Length).Should().StartWith(quoteSelector["suffix"]!.GetValue<string>());
            }
        }
    }

    private static void CheckDisplacy(string text)
    {
        JsonNode document = JsonNode.Parse(Texts.Print(ResultFormat.Displacy, ("doc", text)))![0]!;
        string given = document["text"]!.GetValue<string>();
        given.Should().Be(Texts.WellFormed(text));
        Rune[] runes = Texts.Runes(given);
        HashSet<string> parts = [.. Texts.Extract(text).Quotes.SelectMany(quote => quote.Parts).Select(part => Texts.WellFormed(text.Substring(part.Start, part.Length)))];
        int before = 0;
        foreach (JsonNode? entity in document["ents"]!.AsArray())
        {
            int start = entity!["start"]!.GetValue<int>();
            int end = entity["end"]!.GetValue<int>();
            start.Should().BeGreaterThanOrEqualTo(before);
            parts.Should().Contain(Texts.Slice(runes, start, end));
            before = end;
        }
    }
}
