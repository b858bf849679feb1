using System.Text;
using QuoteExtract.Cli.Tests.Support;
using QuoteExtract.Formats;

namespace QuoteExtract.Cli.Tests.Output;

public class CsvTests
{
    [Fact]
    public void Rows_read_back_to_what_was_found()
    {
        using SampleResult sample = SampleResult.Create();
        using var formatter = new CsvWriter();
        List<string[]> rows = Parse(ToolRun.Utf8.GetString(formatter.Framing.Header.Span) + sample.Print(formatter, id: " a,\"b\"\n"));

        rows.Should().HaveCount(4).And.AllSatisfy(row => row.Should().HaveCount(18));
        string quotation = "“Aye, the ‘=one’,” said Dr\n Ida Brandt, keeper, “and\r\nonly.”";
        rows[1].Should().Equal(
            " a,\"b\"\n", "0", "3", "63", "3-21;51-63", "direct", "", quotation, "said", "Ida Brandt", "name",
            "0", "Dr Ida Brandt", "person", "keeper", "female", "0.9124", "cue-between");
        rows[2][6].Should().Be("0");
        rows[3].Should().Equal(" a,\"b\"\n", "2", "71", "75", "71-75", "direct", "", "\"No\"", "", "", "", "", "", "", "", "", "0", "none");
    }

    [Fact]
    public void A_cell_like_a_formula_is_left_as_it_is()
    {
        using var sample = new SampleResult("=1+1");
        sample.AddQuote(["=1+1"], -1, "", "", -1, 0, Evidence.None);
        using var formatter = new CsvWriter();
        Parse(sample.Print(formatter))[0][7].Should().Be("=1+1");
    }

    /// <summary>RFC 4180, written anew: no cell is trimmed, a doubled mark is one.</summary>
    private static List<string[]> Parse(string csv)
    {
        var rows = new List<string[]>();
        var row = new List<string>();
        var cell = new StringBuilder();
        bool quoted = false;
        for (int i = 0; i < csv.Length; i++)
        {
            char c = csv[i];
            if (quoted && c == '"' && i + 1 < csv.Length && csv[i + 1] == '"')
                cell.Append(csv[i++]);
            else if (c == '"')
                quoted = !quoted;
            else if (!quoted && c is ',' or '\r' && !quoted)
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (c == '\r')
                {
                    csv[++i].Should().Be('\n');
                    rows.Add([.. row]);
                    row.Clear();
                }
            }
            else
                cell.Append(c);
        }

        return rows;
    }
}
