namespace QuoteExtract.Tests.Spec;

/// <summary>The reader and the comparison of the spec, on a spec of their own.</summary>
public class SpecReaderTests
{
    private const string Markdown = """
        # A case

        The rule.

        ### First
        Prose | with a bar.
        > known miss: too hard

        ```text
        "Yes," said Ana.

        "No."
        ```
        ```known
        [{ "name": "Ana Sousa", "aliases": ["Ana"], "gender": "female" }]
        ```
        ```options
        kinds = direct, other
        language = pt
        ```

        | quotation | speaker | cue |
        |---|:--|---|
        | "Yes," + "No." | Ana Sousa | |

        | name | role |
        |---|---|
        | Ana Sousa | - |

        ### Second
        ```text
        Nothing here.
        ```

        | quotation |
        |---|
        """;

    [Fact]
    public void Reads_text_options_tables_and_marks()
    {
        IReadOnlyList<SpecExample> examples = SpecReader.Read("00-own", Markdown);

        examples.Select(example => example.ToString()).Should().Equal("00-own / First", "00-own / Second");
        SpecExample first = examples[0];
        first.Text.Should().Be("\"Yes,\" said Ana.\n\n\"No.\"");
        first.KnownMiss.Should().Be("too hard");
        first.Options.Kinds.Should().Be(QuoteKinds.Direct | QuoteKinds.Other);
        first.Options.Language.Should().Be("pt");
        first.Options.KnownSpeakers.Should().ContainSingle().Which.Should()
            .BeEquivalentTo(new KnownSpeaker("Ana Sousa") { Aliases = ["Ana"], Gender = Gender.Female });
        first.Quotes.Columns.Should().Equal("quotation", "speaker", "cue");
        first.Quotes.Rows.Should().ContainSingle().Which.Should().Equal("\"Yes,\" + \"No.\"", "Ana Sousa", "");
        first.Speakers!.Rows.Should().ContainSingle().Which.Should().Equal("Ana Sousa", "-");
        examples[1].Quotes.Rows.Should().BeEmpty();
        examples[1].Speakers.Should().BeNull();
        examples[1].KnownMiss.Should().BeNull();
    }

    [Theory]
    [InlineData("### No text\n\n| quotation |\n|---|\n")]
    [InlineData("### No table\n```text\nA\n```\n")]
    [InlineData("### No end\n```text\nA\n")]
    [InlineData("### Kind\n```tekst\nA\n```\n| quotation |\n|---|\n")]
    [InlineData("### Column\n```text\nA\n```\n| quotation | speeker |\n|---|---|\n")]
    [InlineData("### Dashes\n```text\nA\n```\n| quotation |\n| \"A\" |\n")]
    [InlineData("### Cells\n```text\nA\n```\n| quotation | kind |\n|---|---|\n| \"A\" |\n")]
    [InlineData("### Option\n```text\nA\n```\n```options\nkind = all\n```\n| quotation |\n|---|\n")]
    public void Refuses_what_it_does_not_understand(string markdown)
    {
        Action read = () => SpecReader.Read("00-own", markdown);

        read.Should().Throw<FormatException>().WithMessage("00-own.md, line *");
    }

    [Theory]
    [InlineData("“One two.”", "“One two.”", true)]
    [InlineData("“One two.”", "“One two”", false)]
    [InlineData("“One [...] four.”", "“One two three four.”", true)]
    [InlineData("“One [...] four.”", "“One two three.”", false)]
    [InlineData("—, y no vuelvo.", "—y no vuelvo.", true)]
    [InlineData("—y no vuelvo.", "—y no vuelvo", false)]
    public void Fits_parts(string expected, string actual, bool fits) =>
        SpecComparison.PartFits(expected, actual).Should().Be(fits);

    [Fact]
    public void Shows_a_difference_row_by_row()
    {
        string[] columns = ["quotation", "speaker", "cue"];
        var expected = new SpecTable(columns, [["“A.”", "Ana", ""], ["“B.”", "-", ""], ["“C.”", "Ana", ""]]);
        var actual = new SpecTable(columns, [["“A.”", "Ana", "said"], ["“C.”", "Bo", "-"], ["“D.”", "-", "-"]]);

        string? difference = SpecComparison.Difference(expected, actual);

        difference.Should().Be("""
            ok       | “A.” | Ana | 
            missing  | “B.” | - | 
            expected | “C.” | Ana | 
              found  | “C.” | Bo | -
            too many | “D.” | - | -

            """.ReplaceLineEndings("\n"));
        SpecComparison.Difference(expected, expected).Should().BeNull();
    }

    [Fact]
    public void Leaves_articles_of_roles_aside()
    {
        var expected = new SpecTable(["name", "role"], [["Ana", "doctor"]]);

        SpecComparison.Difference(expected, expected with { Rows = [["Ana", "a doctor"]] }).Should().BeNull();
        SpecComparison.Difference(expected, expected with { Rows = [["Ana", "nurse"]] }).Should().NotBeNull();
    }
}
