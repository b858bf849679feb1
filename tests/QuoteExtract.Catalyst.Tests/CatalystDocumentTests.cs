using System.Text.Json;
using QuoteExtract.Formats.Serialization;

namespace QuoteExtract.Catalyst.Tests;

/// <summary>Documents in the JSON form that Catalyst writes, put down by hand after its layout.</summary>
public sealed class CatalystDocumentTests
{
    /// <summary>"“It will rain,” said mim odrel." and "Nobody believed it."; bounds are inclusive.</summary>
    private const string Json =
        """
        {"Language":"en","Length":51,"Value":"“It will rain,” said mim odrel. Nobody believed it.","UID":"x","Metadata":{"a":"b"},
         "TokensData":[
          [{"Bounds":[0,0],"Tag":"PUNCT"},{"Bounds":[1,2],"Tag":"PRON"},{"Bounds":[4,7],"Tag":"AUX"},{"Bounds":[9,12],"Tag":"VERB"},
           {"Bounds":[13,13],"Tag":"PUNCT"},{"Bounds":[14,14],"Tag":"PUNCT"},{"Bounds":[16,19],"Tag":"VERB","Head":1,"Frequency":0.5},
           {"Bounds":[21,23],"Tag":"PROPN","EntityType":[{"Type":"Person","Tag":"Begin"}]},
           {"Bounds":[25,29],"Tag":"PROPN","EntityType":[{"Type":"Person","Tag":"End","Metadata":{"k":"v"}}]},
           {"Bounds":[30,30],"Tag":"PUNCT"}],
          [{"Bounds":[32,37]},{"Bounds":[39,46]},{"Bounds":[48,49]},{"Bounds":[50,50]}]]}
        """;

    [Fact]
    public void Text_and_entities_are_read()
    {
        CatalystDocument document = CatalystDocument.FromJson(Json);
        document.Text.Should().StartWith("“It will rain").And.HaveLength(51);
        EntitySpan entity = document.Entities.Should().ContainSingle().Subject;
        entity.Type.Should().Be(EntityType.Person);
        entity.Span.Slice(document.Text).ToString().Should().Be("mim odrel");
    }

    [Fact]
    public void An_entity_that_the_library_alone_would_miss_speaks()
    {
        CatalystDocument document = CatalystDocument.FromJson(Json);
        QuoteExtractor.Default.ExtractQuotes(document.Text).Quotes.Should().ContainSingle().Which.Speaker?.Name.Should().NotBe("mim odrel");
        Quote quote = document.ExtractQuotes().Quotes.Should().ContainSingle().Subject;
        quote.Speaker!.Name.Should().Be("mim odrel");
        quote.Span.Slice(document.Text).ToString().Should().Be("“It will rain,”");
    }

    [Fact]
    public void What_goes_into_the_metadata_is_an_object_of_the_contract()
    {
        string json = CatalystDocument.FromJson(Json).ExtractJson("doc-1");
        json.Should().NotContain("\n");
        var document = JsonSerializer.Deserialize(json, ExtractionJsonContext.Default.DocumentJson)!;
        document.Id.Should().Be("doc-1");
        document.Quotes.Should().ContainSingle();
        document.Speakers.Should().ContainSingle().Which.Name.Should().Be("mim odrel");
    }

    [Fact]
    public void An_extractor_of_your_own_is_used()
    {
        QuoteExtractor strict = new(new QuoteExtractorOptions { MinimumConfidence = 1 });
        CatalystDocument.FromJson(Json).ExtractQuotes(strict).Quotes.Should().ContainSingle().Which.Speaker.Should().BeNull();
    }

    [Theory]
    [InlineData("{\"Value\":\"a\"}")]
    [InlineData("{\"Value\":\"\",\"TokensData\":[]}")]
    [InlineData("{\"Value\":\"a\",\"TokensData\":[[]],\"Other\":1}")]
    [InlineData("{\"Value\":\"a\",\"TokensData\":[[{\"Bounds\":[0,99],\"EntityType\":[{\"Type\":\"Person\",\"Tag\":\"Single\"}]}]]}")]
    [InlineData("{\"Value\":\"a\",\"TokensData\":[[{\"Bounds\":[0,0],\"EntityType\":[{},3,{\"Type\":\"Person\",\"Tag\":\"Middle\"}]}]]}")]
    public void A_document_without_entities_that_count_is_a_document(string json) =>
        CatalystDocument.FromJson(json).Entities.Should().BeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"Value\":3}")]
    [InlineData("{\"Value\":\"\\ud83d\"}")]
    [InlineData("{\"Value\":\"a\",\"TokensData\":[3]}")]
    [InlineData("{\"Value\":\"a\",\"TokensData\":[[{}]]}")]
    [InlineData("{\"Value\":\"a\",\"TokensData\":[[{\"Bounds\":[1]}]]}")]
    [InlineData("{\"Value\":\"a\",\"TokensData\":[[{\"Bounds\":[0,1.5]}]]}")]
    public void What_is_no_document_is_said(string json)
    {
        Action act = () => CatalystDocument.FromJson(json);
        act.Should().Throw<JsonException>();
    }
}
