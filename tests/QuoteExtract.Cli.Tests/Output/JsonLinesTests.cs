using System.Text.Json.Nodes;
using QuoteExtract.Cli.Tests.Support;
using QuoteExtract.Formats;

namespace QuoteExtract.Cli.Tests.Output;

public class JsonLinesTests
{
    [Fact]
    public void A_document_is_printed_to_the_letter_of_the_contract()
    {
        using SampleResult sample = SampleResult.Create();
        using var formatter = new JsonLinesWriter();
        sample.Print(formatter).Should().Be(
            """
            {"id":"doc","quotes":[{"id":0,"start":3,"end":63,"parts":[[3,21],[51,63]],"text":"“Aye, the ‘=one’,” said Dr\n Ida Brandt, keeper, “and\r\nonly.”","kind":"direct","parent":null,"cue":{"start":22,"end":26,"text":"said"},"mention":{"start":31,"end":41,"text":"Ida Brandt","type":"name"},"speaker":0,"confidence":0.9124,"evidence":"cue-between"},{"id":1,"start":13,"end":19,"parts":[[13,19]],"text":"‘=one’","kind":"mixed","parent":0,"cue":null,"mention":null,"speaker":0,"confidence":0.5,"evidence":"nesting"},{"id":2,"start":71,"end":75,"parts":[[71,75]],"text":"\"No\"","kind":"direct","parent":null,"cue":null,"mention":null,"speaker":null,"confidence":0,"evidence":"none"}],"speakers":[{"id":0,"name":"Dr Ida Brandt","kind":"person","role":"keeper","gender":"female","aliases":["Ida Brandt"]}]}

            """);
    }

    [Theory]
    [InlineData(nameof(OffsetUnit.Utf16), 3, 71)]
    [InlineData(nameof(OffsetUnit.CodePoint), 2, 70)]
    [InlineData(nameof(OffsetUnit.Utf8), 5, 85)]
    public void Offsets_are_in_the_unit_asked_for(string unit, int first, int last)
    {
        using SampleResult sample = SampleResult.Create();
        using var formatter = new JsonLinesWriter();
        JsonNode document = JsonNode.Parse(sample.Print(formatter, Enum.Parse<OffsetUnit>(unit)))!;
        document["quotes"]![0]!["start"]!.GetValue<int>().Should().Be(first);
        document["quotes"]![2]!["parts"]![0]![0]!.GetValue<int>().Should().Be(last);
    }

    [Fact]
    public void Every_evidence_has_a_name_of_its_own()
    {
        string[] names = [.. Enum.GetValues<Evidence>().Select(ContractNames.Of)];
        names.Should().OnlyHaveUniqueItems();
        foreach ((Evidence evidence, string name) in Enum.GetValues<Evidence>().Zip(names))
            name.Replace("-", "").Should().BeEquivalentTo(evidence.ToString());
    }

    [Fact]
    public void A_lone_surrogate_is_printed_as_the_replacement_character()
    {
        using var sample = new SampleResult("\"a\uD83Db\"");
        sample.AddQuote(["\"a\uD83Db\""], -1, "", "", -1, 0, Evidence.None);
        using var formatter = new JsonLinesWriter();
        JsonNode.Parse(sample.Print(formatter, id: "\uDC00"))!["quotes"]![0]!["text"]!.GetValue<string>().Should().Be("\"a\uFFFDb\"");
    }

    [Fact]
    public void The_indented_array_holds_the_same_objects()
    {
        using SampleResult sample = SampleResult.Create();
        using var lines = new JsonLinesWriter();
        using var array = new JsonArrayWriter();
        string printed = "[" + sample.Print(array) + "," + sample.Print(array) + "\n]\n";
        JsonNode one = JsonNode.Parse(sample.Print(lines))!;
        JsonNode.DeepEquals(JsonNode.Parse(printed), new JsonArray(one, one.DeepClone())).Should().BeTrue();
        printed.Should().Contain("\"parts\": [[3, 21], [51, 63]],");
    }
}
