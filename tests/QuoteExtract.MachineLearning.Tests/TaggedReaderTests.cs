using QuoteExtract.Corpora;

namespace QuoteExtract.MachineLearning.Tests;

public sealed class TaggedReaderTests
{
    [Fact]
    public void Columns_with_tags_become_a_text_with_names()
    {
        const string Lines = """
            # newdoc id = one
            # text = Ada Ruiz left Turvo (by train).
            1	Ada	B-PER	-	-
            2	Ruiz	I-PER	-	-
            3	left	O	-	-
            4	Turvo	B-LOC	-	-
            5	(	O	-	-
            6	by	O	-	-
            7	train	O	-	-
            8	)	O	-	-
            9	.	O	-	-

            1	Ruiz	B-PER	-	-
            2	's	O	-	-
            3	Alvo	B-ORG	-	-
            4	Brenn	B-ORG	-	-
            # newdoc id = two
            1	Nobody	O	-	-
            """;
        List<TaggedDocument> documents = Read(Lines, "sample-a.iob2");
        documents.Should().HaveCount(2);
        documents[0].Source.Should().Be("sample");
        documents[0].Text.Should().StartWith("Ada Ruiz left Turvo (by train). Ruiz's Alvo Brenn");
        Names(documents[0]).Should().Equal("Ada Ruiz Person", "Turvo Place", "Ruiz Person", "Alvo Organization", "Brenn Organization");
        documents[1].Names.Should().BeEmpty();
    }

    [Fact]
    public void Words_with_tags_of_the_older_form_do_too()
    {
        List<TaggedDocument> documents = Read("Ada I-PER\nRuiz I-PER\nplayed O\n\" O\nTurvo I-MISC\n\" O\n, O\nthen O\nslept O\n. O\n", "words.conll");
        TaggedDocument document = documents.Should().ContainSingle().Subject;
        document.Text.TrimEnd().Should().Be("Ada Ruiz played \"Turvo\", then slept.");
        Names(document).Should().Equal("Ada Ruiz Person", "Turvo Thing");
    }

    [Fact]
    public void Brackets_tell_where_entities_begin_and_end()
    {
        string[][] rows =
        [
            ["1", "Ada", "Entity=(1-person-new-cf1"],
            ["2-3", "Ruiz's", "_"],
            ["2", "Ruiz", "_"],
            ["3", "'s", "Entity=1)"],
            ["4", "letter", "Entity=(2-object-new-cf2"],
            ["5", "to", "_"],
            ["6", "Turvo", "Entity=(3-place-new-cf3)2)|SpaceAfter=No"],
            ["7", ".", "_"],
        ];
        string lines = "# newdoc id = one\n# newpar\n" + string.Join('\n', rows.Select(r => string.Join('\t', r[0], r[1], "_", "_", "_", "_", "_", "_", "_", r[2]))) + "\n\n";
        TaggedDocument document = Read(lines, "brackets.conllu").Should().ContainSingle().Subject;
        document.Text.Should().Be("Ada Ruiz's letter to Turvo.");
        Names(document).Should().Equal("Ada Ruiz's Person", "Turvo Place", "letter to Turvo Thing");
    }

    [Theory]
    [InlineData("a.iob2", "1 word without tabs")]
    [InlineData("a.conll", "word")]
    [InlineData("a.conllu", "1\tword\tword")]
    public void Lines_of_another_form_are_refused_by_their_number(string name, string line)
    {
        Action read = () => Read(line + "\n", name);
        read.Should().Throw<InvalidDataException>().WithMessage("*line 1*");
    }

    private static string[] Names(TaggedDocument document) =>
        [.. document.Names.Select(n => $"{document.Text.Substring(n.Span.Start, n.Span.Length)} {n.Tag}")];

    private static List<TaggedDocument> Read(string lines, string name)
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            string path = Path.Combine(folder, name);
            File.WriteAllText(path, lines);
            return TaggedReader.ReadFile(path);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
