using QuoteExtract.Cli.Output;
using QuoteExtract.Cli.Tests.Support;
using Spectre.Console;

namespace QuoteExtract.Cli.Tests.Output;

public class TableTests
{
    [Fact]
    public void A_row_tells_who_how_sure_what_and_where()
    {
        using SampleResult sample = SampleResult.Create();
        using var formatter = new TableWriter(100, useColor: false);
        string table = sample.Print(formatter);
        string[] lines = table.Split('\n');
        lines.Should().Contain(line => line.Contains("doc  3 quotations, 1 speaker"));
        lines.Should().Contain(line => line.Contains("Dr Ida Brandt") && line.Contains("91%") && line.Contains("“Aye, the") && line.Contains("1:4 @3"));
        lines.Should().Contain(line => line.Contains("↳ ‘=one’"));
        lines.Should().Contain(line => line.Contains("unknown") && line.Contains("\"No\"") && line.Contains("3:15 @71"));
        table.Should().NotContain("\u001b").And.NotContain("\r");
    }

    [Theory]
    [InlineData(50)]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(200)]
    public void A_quotation_takes_one_line_that_fits(int width)
    {
        string text = "“" + string.Join(' ', Enumerable.Range(0, 400).Select(i => $"word{i}")) + " 漢字 😀 end.”";
        using var sample = new SampleResult(text);
        sample.AddQuote([text], -1, "", "", -1, 0, Evidence.None);
        using var formatter = new TableWriter(width, useColor: false);
        string[] lines = sample.Print(formatter).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Should().AllSatisfy(line => line.GetCellWidth().Should().BeLessThanOrEqualTo(width));
        string row = lines.Should().ContainSingle(line => line.Contains("“word0")).Subject;
        row.Should().Contain("end.”").And.Contain("…");
    }

    [Fact]
    public void Nothing_in_a_text_is_markup_or_steers_the_terminal()
    {
        string text = "\"[red]x[/] \u001b[31m\u202E [/bold]\"";
        using var sample = new SampleResult(text);
        sample.AddQuote([text], -1, "", "", -1, 0, Evidence.None);
        using var formatter = new TableWriter(100, useColor: false);
        string table = sample.Print(formatter, id: "[/] a\u001b]0;t\u0007.txt");
        table.Should().Contain("\"[red]x[/] [31m [/bold]\"").And.Contain("[/] a]0;t.txt").And.NotContainAny("\u001b", "\u202E", "\u0007");
    }

    [Theory]
    [InlineData("short", 10, "short")]
    [InlineData("one two three four five six", 18, "one two … six")]
    [InlineData("漢字漢字漢字漢字漢字", 11, "漢字漢 … 字")]
    [InlineData("unbreakableunbreakable", 12, "unbrea … ble")]
    public void Elision_leaves_out_the_middle(string text, int cells, string expected)
    {
        string fitted = Elision.Fit(text, cells);
        fitted.GetCellWidth().Should().BeLessThanOrEqualTo(cells);
        fitted.Should().Be(expected);
    }
}
