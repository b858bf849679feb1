using QuoteExtract.Cli.Tests.Support;
using QuoteExtract.Formats;

namespace QuoteExtract.Cli.Tests.Schema;

public class OutputSchemaTests
{
    [Fact]
    public void A_result_with_everything_in_it_fits_the_schema()
    {
        using SampleResult sample = SampleResult.Create();
        using var formatter = new JsonLinesWriter();
        OutputSchema.Validate(sample.Print(formatter)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("utf16")]
    [InlineData("codepoint")]
    [InlineData("utf8")]
    public async Task What_the_tool_prints_of_real_texts_fits_the_schema(string unit)
    {
        ToolRun run = await ToolRun.WithInputAsync(
            ToolRun.Utf8.GetBytes(SampleTexts.JsonLines), "extract", "-", "--input-format", "jsonl", "--format", "jsonl", "--offsets", unit, "--kinds", "direct,mixed,other");
        run.ExitCode.Should().Be(0);
        run.OutputLines.Should().HaveCount(SampleTexts.All.Length).And.AllSatisfy(line => OutputSchema.Validate(line).Should().BeEmpty());
    }

    [Theory]
    [InlineData("""{"id":"a","quotes":[]}""")]
    [InlineData("""{"id":1,"quotes":[],"speakers":[]}""")]
    [InlineData("""{"id":"a","quotes":[],"speakers":[],"more":1}""")]
    [InlineData("""{"id":"a","quotes":[{"id":0}],"speakers":[]}""")]
    [InlineData("""{"id":"a","quotes":[],"speakers":[{"id":0,"name":"A","kind":"person","role":null,"gender":"x","aliases":[]}]}""")]
    public void What_breaks_the_contract_breaks_the_schema(string line) =>
        OutputSchema.Validate(line).Should().NotBeEmpty();
}
